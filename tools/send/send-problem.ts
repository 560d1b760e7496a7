/** Why nothing is sent, or no more: what happened and what to do, for a person at a terminal. */
export class SendProblem extends Error {
  override name = 'SendProblem';
}
