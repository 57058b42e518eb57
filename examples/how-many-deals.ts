/** A metric turned round: what it takes to reach a target, as a sales lead asks and as a pricing page may. */
import { cashRunway, customerChurnRate, grossMargin, solve, winRate } from 'metricbook';

console.log('How many deals must be won for a win rate of 40 %, with 70 lost?');
console.log(String(solve(winRate, { result: '0.4', lostDeals: 70 })));

console.log('How many of 90 customers may leave for a churn of at most 5 %?');
console.log(String(solve(customerChurnRate, { result: '0.05', customersAtStart: 90 })));

console.log('What is the price of what costs 50, for a gross margin of 60 %?');
console.log(String(solve(grossMargin, { result: '0.6', costOfGoodsSold: 50 })));

console.log('What may be burnt each month for 18 months of runway?');
const runway = solve.safe(cashRunway, { result: 18, cashBalance: 900_000 });
console.log(runway.success ? String(runway.data) : runway.error.message);

console.log('And for a win rate of 100 %, with 70 lost?');
console.log(solve.safe(winRate, { result: 1, lostDeals: 70 }).error?.message);
