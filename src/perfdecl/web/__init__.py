"""The form in the browser: a page of this machine alone, on which a declaration is filled in as it will be printed."""
