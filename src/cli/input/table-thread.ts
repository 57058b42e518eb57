import { parentPort, workerData } from 'node:worker_threads';
import { openTable, type TableOptions } from './open-table';
import { sendTable } from './table-messages';

// The thread that reads a long file for the one that makes the report.
if (parentPort !== null) {
  await sendTable(parentPort, (onDetected) => openTable(workerData as TableOptions, process.stdin, onDetected));
}
