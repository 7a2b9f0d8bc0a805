/**
 * Settings that are environment variables: what each may be, checked at the start. Plain JavaScript without a dependency,
 * since the start reads it before anything is installed or built.
 */
export const number = (key, variable, { standard, least, most, help }) => ({ key, variable, kind: 'number', standard, least, most, help: `${help} (default ${standard})` })
export const onOff = (key, variable, { standard, help }) => ({ key, variable, kind: 'switch', standard, help: `${help} (on or off, default ${standard ? 'on' : 'off'})` })
export const address = (key, variable, { help }) => ({ key, variable, kind: 'address', standard: null, help: `${help} (default none)` })

/** Says in one line which value is wrong, or gives null. */
export function problemOf(settings, environment) {
  for (const setting of settings) {
    const value = environment[setting.variable]
    const need = value ? needOf(setting, value) : null
    if (need !== null) return `${setting.variable} needs ${need}, got ${value}.`
  }
  return null
}

function needOf({ kind, least, most }, value) {
  if (kind === 'switch') return value === 'on' || value === 'off' ? null : 'on or off'
  if (kind === 'address') return /^https?:\/\/[^/\s@]+(\/\S*)?$/.test(value) ? null : 'an address such as http://127.0.0.1:4318'
  return /^\d{1,12}$/.test(value) && Number(value) >= least && Number(value) <= most ? null : `a whole number from ${least} to ${most}`
}

/** The settings by key, where nothing is said the standard. */
export function readSettings(settings, environment) {
  return Object.fromEntries(settings.map(({ key, variable, kind, standard }) => {
    const value = environment[variable]
    return [key, value ? valueOf(kind, value) : standard]
  }))
}

function valueOf(kind, value) {
  if (kind === 'switch') return value === 'on'
  return kind === 'number' ? Number(value) : value
}
