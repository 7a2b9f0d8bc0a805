const MILLISECONDS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO date; the clock and the time zone of the machine play no part. */
export function toDay(isoDate: string): number {
  return Date.parse(`${isoDate}T00:00:00Z`) / MILLISECONDS_PER_DAY;
}

const written = new Map<number, string>();

/** Some thousand days are written again and again, so each is kept. */
export function toIsoDate(day: number): string {
  const known = written.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
  written.set(day, date);
  return date;
}

/** Saturday and Sunday move back to Friday. 1970-01-01 was a Thursday. */
export function toWorkingDay(day: number): number {
  const weekday = (day + 3) % 7;
  return weekday > 4 ? day - (weekday - 4) : day;
}
