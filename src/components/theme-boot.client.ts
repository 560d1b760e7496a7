import { storageKey } from './storage-key.ts';

/**
 * Sets the remembered colour scheme and the density of lists before the first paint, and by the latter
 * shows that scripts run. It is the one inline script of a page: as a file it would come too late, and
 * a dark page would flash white.
 */
export const themeBoot = `{const d=document.documentElement.dataset;d.density='comfortable';try{const s=localStorage,t=s.getItem('${storageKey('theme')}');if(t)d.theme=t;d.density=s.getItem('${storageKey('density')}')||d.density}catch{}}`;
