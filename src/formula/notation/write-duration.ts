import type { NumberUnit } from '../../unit';

/**
 * A number with its unit where the unit is a length of time: "1 month". How many months a year has goes without saying.
 */
export function writeDuration(digits: string, unit: NumberUnit | undefined): string {
  return unit === undefined || unit.includes(' per ') ? digits : `${digits} ${unit}`;
}
