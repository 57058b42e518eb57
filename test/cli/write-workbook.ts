import writeXlsxFile from 'write-excel-file/node';

type Value = string | number | boolean | Date | null;

/** The bytes of a workbook with one sheet. */
export async function writeWorkbook(rows: readonly (readonly Value[])[]): Promise<Buffer> {
  const data = rows.map((row) =>
    row.map((value) => {
      if (value === null) return null;
      return value instanceof Date
        ? { value, type: Date, format: 'yyyy-mm-dd hh:mm' }
        : { value, type: value.constructor };
    }),
  );
  return await writeXlsxFile(data as never).toBuffer();
}
