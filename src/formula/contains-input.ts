import type { Expression } from './expression';

/** Whether the input of this name stands anywhere in a formula. */
export function containsInput({ node }: Expression, name: string): boolean {
  if (node.kind === 'operation') return node.operands.some((operand: Expression) => containsInput(operand, name));
  return node.kind === 'input' && node.name === name;
}
