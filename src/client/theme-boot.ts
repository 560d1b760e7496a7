/**
 * Sets the remembered colour scheme before the first paint. It is the one inline script of a page:
 * as a file it would come too late, and a dark page would flash white.
 */
export const themeBoot =
  "try{const t=localStorage.getItem('offprint:theme');if(t)document.documentElement.dataset.theme=t}catch{}";
