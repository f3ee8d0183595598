/** The two elements of the search in one script: on the search page, which has both, each request more is waited for. */
import './search-dialog.ts';
import './search-page.ts';
