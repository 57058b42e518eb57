/** Every metric of the built package computes its example, in ESM and in CommonJS: run by each supported Node. */
import { createRequire } from 'node:module';
import * as esm from '../dist/catalogue.js';

const commonJs = createRequire(import.meta.url)('../dist/catalogue.cjs');
for (const { metrics } of [esm, commonJs]) {
  for (const metric of metrics) {
    const result = String(metric(metric.example.input));
    if (result !== metric.example.result) throw new Error(`${metric.name}: ${result} is not ${metric.example.result}`);
  }
}
console.log(`Node ${process.version}: the examples of ${esm.metrics.length} metrics hold`);
