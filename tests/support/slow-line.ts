/** A slow line in front of a served site, for whoever asks: DevTools slows the page's own requests, not a worker's. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** In bytes a second, and milliseconds from a question to the first byte of its answer. */
const SPEED = 50_000;
const LATENCY = 400;
/** Bytes go out in pieces, so that answers side by side share the line. */
const PIECE = 1000;

export interface SlowLine {
  baseURL: string;
  close: () => void;
}

/** Opens one to the site at `baseURL`: 400 kbit/s for all its connections together. */
export async function slowLine(baseURL: string): Promise<SlowLine> {
  const { hostname, port } = new URL(baseURL);
  let free = 0;
  const send = (socket: Socket, bytes: Buffer) => {
    for (let at = 0; at < bytes.length; at += PIECE) {
      const piece = bytes.subarray(at, at + PIECE);
      free = Math.max(free, performance.now()) + (piece.length / SPEED) * 1000;
      setTimeout(() => socket.write(piece), free - performance.now());
    }
  };
  const server = createServer((reader) => {
    const site = connect(Number(port), hostname);
    reader.on('data', (bytes) => setTimeout(() => site.write(bytes), LATENCY));
    site.on('data', (bytes) => {
      send(reader, Buffer.from(bytes));
    });
    for (const [one, other] of [
      [reader, site],
      [site, reader],
    ] as const)
      one.on('close', () => other.destroy()).on('error', () => other.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    baseURL: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}
