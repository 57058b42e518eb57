const ofOrders = `select m, c, count(*), sum(net), sum(net) / count(*) from o
  group by grouping sets ((m, c), (m), (c), ())`;
const ofCustomers = `, per as (select grouping(m, c) g, m, c, k, count(*) n, sum(net) s from o
    group by grouping sets ((m, c, k), (m, k), (c, k), (k)))
  select m, c, sum(n), sum(s), sum(s) / sum(n), count(*), count(*) filter (n >= 2) / count(*) from per group by g, m, c`;

/**
 * A program in which DuckDB answers what a report answers: by month and country, by each of them, and in total. It prints
 * the number of orders and their revenue.
 *
 * @param asksCustomers whether it is asked for the customers, and how many of them buy again
 */
export function duckdbScript(file: string, asksCustomers: boolean): string {
  const orders = `select date_trunc('month', order_date) m, customer_country c, customer_id k, net
    from read_csv('${file}', types = { 'net': 'DECIMAL(18,2)' })`;
  const sql = `with o as (${orders}) ${asksCustomers ? ofCustomers : ofOrders}`;
  return `
    import { DuckDBInstance } from '@duckdb/node-api';
    const instance = await DuckDBInstance.create();
    const connection = await instance.connect();
    const rows = (await connection.runAndReadAll(${JSON.stringify(sql)})).getRows();
    const total = rows.find(([month, country]) => month === null && country === null);
    console.log([total[2], total[3]].join());`;
}
