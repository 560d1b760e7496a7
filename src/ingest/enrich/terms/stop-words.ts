const list = `a about above after again against all also although am among an and any are aren as at
  be because been before being below between both but by can cannot could did do does doing don down
  during each either few for from further given had has have having he hence her here hers him his
  how however i if in into is it its itself just let many may me might moreover more most much must
  my namely neither no nor not now of off on once only onto or other our ours out over own per same
  she should since so some such than that the their theirs them then there thereby therefore these
  they this those through thus to together too toward towards under until up upon us use used uses
  using versus very via vs was we were what when where whereas whether which while who whom whose why
  will with within without would yet you your eg ie et al etc`;

/** English function words and the scholar's Latin, in lower case; none of them is ever a term. */
export const stopWords: ReadonlySet<string> = new Set(list.split(/\s+/));
