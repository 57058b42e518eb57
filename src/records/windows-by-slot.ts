/** A stretch of time in slots, with the instants where it begins and ends. */
export interface Window {
  readonly start: number;
  readonly end: number;
  readonly startSlot: number;
  readonly endSlot: number;
}

/** For each slot, the places of the windows that it is part of. */
export function windowsBySlot(windows: readonly Window[], slots: number): readonly (readonly number[])[] {
  const bySlot = Array.from({ length: slots }, (): number[] => []);
  for (const [index, { startSlot, endSlot }] of windows.entries()) {
    for (let slot = startSlot; slot < endSlot; slot += 1) bySlot[slot]?.push(index);
  }
  return bySlot;
}
