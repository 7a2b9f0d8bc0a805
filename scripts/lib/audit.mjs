const SERIOUS = ['high', 'critical']

/**
 * What `npm audit --json` found. `reached: false` where the registry does not answer the question (no network, a mirror
 * without it): that is no finding, and has to be said.
 */
export function readAudit(text) {
  let report
  try {
    report = JSON.parse(text)
  } catch {
    return { reached: false, why: 'npm audit gave no answer', serious: [] }
  }
  if (report.vulnerabilities === undefined) return { reached: false, why: String(report.message ?? report.error?.summary ?? 'npm audit gave no answer').replace(/https?:\/\/\S+/g, 'the registry'), serious: [] }
  const serious = Object.values(report.vulnerabilities).filter(({ severity }) => SERIOUS.includes(severity)).map(({ name, severity, range }) => `${name} ${range}: ${severity}`)
  return { reached: true, why: null, serious }
}
