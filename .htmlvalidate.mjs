// Rules for the HTML of the built pages; `npm test -- built` applies them to every page.
import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Anchors are made from numbers and source keys («24KG-2010»); HTML lets an id begin with a digit.
    'valid-id': ['error', { relaxed: true }],
    // Integrity guards files that come from elsewhere; ours come from where the page does.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The titles of acts are as long as the legislator made them.
    'long-title': 'off',
    // Several boxes may answer one question: the topics of the form.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
    // What compression leaves of line ends shows nowhere.
    'no-trailing-whitespace': 'off',
  },
});
