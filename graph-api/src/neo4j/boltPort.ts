import { createServer, connect } from 'node:net'

/** A port of the loopback interface that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

/** Magic number of Bolt and four proposals of a version (5.0 to 5.8, 4.4, none, none); the server answers with four bytes. */
const HANDSHAKE = Buffer.from('6060b01700080805000004040000000000000000', 'hex')

/** Whether a Bolt server answers the handshake on this port of the loopback interface. */
export function boltAnswers(port: number, timeoutMs = 1000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port })
    const finish = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket.setTimeout(timeoutMs, () => finish(false))
    socket.on('error', () => finish(false))
    socket.on('close', () => resolve(false))
    socket.on('connect', () => socket.write(HANDSHAKE))
    socket.on('data', (data) => finish(data.length >= 4 && data.readUInt32BE(0) !== 0))
  })
}
