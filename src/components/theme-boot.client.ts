/**
 * Sets the remembered colour scheme and the density of lists before the first paint, and by the latter
 * shows that scripts run. It is the one inline script of a page: as a file it would come too late, and
 * a dark page would flash white.
 */
export const themeBoot =
  "{const d=document.documentElement.dataset;d.density='comfortable';try{const s=localStorage,t=s.getItem('offprint:theme');if(t)d.theme=t;d.density=s.getItem('offprint:density')||d.density}catch{}}";
