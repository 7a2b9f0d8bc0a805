import path from 'node:path'

/** neo4j.conf of the embedded database. The heap is set on the JVM's command line: java does not read it from here. */
export function embeddedConfiguration(port: number): string {
  return [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    // A query's text and parameters may name people: they are not logged.
    'db.logs.query.enabled=OFF',
    'server.memory.pagecache.size=512m',
    // Two logs of 256 MB each would be reserved on a fresh disk.
    'db.tx_log.preallocate=false',
    // Without this the Bolt server waits ten seconds for its idle threads when it stops.
    'internal.server.bolt.thread_pool_shutdown_wait_time=0s',
    '',
  ].join('\n')
}

const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']

/**
 * The optimising compiler sets in four times later than by default (5,000, 600, 15,000 and 40,000 calls or loops), so
 * that it does not compete with the start: 8 instead of 10 seconds of processor time. Hot statements still reach it.
 */
const LATE_OPTIMISATION = ['-XX:Tier4InvocationThreshold=20000', '-XX:Tier4MinInvocationThreshold=2400', '-XX:Tier4CompileThreshold=60000', '-XX:Tier4BackEdgeThreshold=160000']

export interface JvmOptions {
  home: string
  classpath: string[]
  heap: string
  /** Class data sharing: the archive that is used, or the one that is written when the JVM ends. */
  sharedClasses: { use: string } | { write: string } | null
}

export function serverArguments({ home, classpath, heap, sharedClasses }: JvmOptions): string[] {
  return [
    '-XX:+UseSerialGC',
    `-Xmx${heap}`,
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:-UsePerfData',
    ...LATE_OPTIMISATION,
    '-Djava.awt.headless=true',
    '-Dfile.encoding=UTF-8',
    ...sharedClassesArguments(sharedClasses),
    ...OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp', classpath.join(path.delimiter),
    'org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${path.join(home, 'conf')}`,
  ]
}

function sharedClassesArguments(sharedClasses: JvmOptions['sharedClasses']): string[] {
  if (sharedClasses === null) return []
  if ('use' in sharedClasses) return [`-XX:SharedArchiveFile=${sharedClasses.use}`, '-Xshare:auto']
  return [`-XX:ArchiveClassesAtExit=${sharedClasses.write}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off']
}

export function adminArguments(classpath: string[], command: string[]): string[] {
  return ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Dfile.encoding=UTF-8', '-cp', classpath.join(path.delimiter), 'org.neo4j.cli.AdminTool', ...command]
}

/**
 * Text of a java argument file (`java @file`): keeps long class paths within the limits of a command line,
 * and a password out of the list of processes.
 */
export function argumentFile(javaArguments: string[]): string {
  return javaArguments.map((argument) => `"${argument.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join('\n') + '\n'
}
