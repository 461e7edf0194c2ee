/** Why the desk does not run, in a sentence for the operator that holds nothing of what is stored. */
export class OperatorFault extends Error {
  override readonly name: string = 'OperatorFault';
}
