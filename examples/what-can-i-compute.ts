/** The other way round: from the numbers at hand to the metrics they give, and what is missing for those they do not. */
import { computableFrom, find, missingFor, search } from 'metricbook/catalogue';

const have = ['wonDeals', 'lostDeals', 'wonValue', 'wonCycleDays'];

console.log(`With ${have.join(', ')}:`);
for (const metric of computableFrom(have)) console.log(`  ${metric.title} = ${metric.formula.text}`);

const velocity = find('sales velocity');
if (velocity) console.log(`Still missing for the sales velocity: ${missingFor(velocity, have).join(', ')}`);

console.log('Metrics that have to do with churn, misspelt:');
for (const metric of search('chrun').slice(0, 5)) console.log(`  ${metric.title}: ${metric.description}`);
