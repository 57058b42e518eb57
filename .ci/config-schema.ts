import * as z from 'zod/mini';
import { configSchema } from '../src/cli/report/config';

/** The JSON Schema of config files for reports, for editors to check and complete them by. */
export function configSchemaToJson(): string {
  const schema = z.toJSONSchema(configSchema, { target: 'draft-07' });
  return JSON.stringify({ ...schema, title: 'Report of metricbook' }, null, 2);
}
