import type { Unit } from 'metricbook';

/** How a spreadsheet shows numbers of a unit. The currency is a code, which every program knows. */
export function numberFormat(unit: Unit, currency: string | undefined): string {
  const [measure] = unit.split(' per ');
  switch (measure) {
    case 'share':
    case 'ratio':
      return '0.0%';
    case 'money':
      return currency === undefined ? '#,##0.00' : `#,##0.00 "${currency}"`;
    case 'multiple':
      return '0.0"×"';
    case 'count':
      return '#,##0';
    case 'amount':
    case 'number':
      return '#,##0.00';
    default:
      return '#,##0.0';
  }
}
