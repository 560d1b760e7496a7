import './move-shortcuts.ts';
import './place-shortcuts.ts';
import './search-opener.ts';
import './running-title.ts';
import './theme-toggle.ts';
import './keyboard-opener.ts';
import './library/everywhere.ts';
import './title-transition.ts';
