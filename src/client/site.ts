import './search-shortcut.ts';
import './theme-toggle.ts';
