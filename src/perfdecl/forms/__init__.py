"""The forms that can be declared. A form is a model, a layout and a list of rules; nothing else knows it."""
