"""What every form's declaration is made of: amounts, texts, parts, two vocabularies of keys."""
