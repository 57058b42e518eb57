import type { InputDetail, ValueDetail } from './report';

/**
 * The numbers behind a value that the caller states for whole periods, so that they do not grow with the days. A zero
 * stays out: it is the same at any time.
 */
export function givenInputs({ inputs }: ValueDetail): readonly InputDetail[] {
  return inputs.flatMap((input) => {
    if (input.detail !== undefined) return givenInputs(input.detail);
    return input.from === 'given' && input.value?.isZero() !== true ? [input] : [];
  });
}
