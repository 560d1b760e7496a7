import { currentPaper, type ShownPaper } from '../../components/current-paper.client.ts';
import { addShortcuts } from '../../components/shortcuts.client.ts';
import './paper-acts.client.ts';
import './read-neighbours.client.ts';
import './unread-count.client.ts';
import { toggleRead, toggleSaved } from './mark-paper.client.ts';
import { tell, undoAndTell } from './tell.client.ts';

/** The reading list as every page has it: buttons, keys, the count in the header. */
const onPaper = (act: (paper: ShownPaper) => void) => () => {
  const paper = currentPaper();
  if (paper) act(paper);
  else if (document.querySelector('li[data-paper]'))
    tell('Move to a paper of the list first: j and k do.', 'final');
};

addShortcuts([
  { keys: 's', name: 'Save this paper', group: 'Paper', run: onPaper(toggleSaved) },
  { keys: 'x', name: 'Mark this paper as read', group: 'Paper', run: onPaper(toggleRead) },
  { keys: 'u', name: 'Undo the last change of the list', group: 'Paper', run: undoAndTell },
]);
