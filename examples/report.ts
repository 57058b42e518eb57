/** Reports on real rows: orders of a wholesaler, tasks of software teams, customers of a telephone company. */
import { showAgile } from './agile-jira';
import { showNorthwind } from './northwind';
import { showTelco } from './telco';

showNorthwind();
showAgile();
showTelco();
