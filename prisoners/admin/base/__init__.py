"""What all pages of the desk share: forms, inputs, rows within a page, history, and who is at the desk."""
