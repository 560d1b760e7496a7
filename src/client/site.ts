import './compare/compare-choice.ts';
import './move-shortcuts.ts';
import './place-shortcuts.ts';
import './search-opener.ts';
import './theme-toggle.ts';
import './keyboard-opener.ts';
import './library/everywhere.ts';
