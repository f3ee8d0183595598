/** Ends a program that could not start: says what is wrong and what to do, without the places in the code. */
export function fail(error: unknown): never {
  const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && 'port' in error;
  const message = error instanceof Error ? error.message : String(error);
  console.error(busy ? `Port ${String(error.port)} is taken. Choose another: PORT=4322 npm start` : message);
  process.exit(1);
}
