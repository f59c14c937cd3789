const PATTERN = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z.*|([+-])(\d\d)'?(\d\d)?'?)?$/;

/** An instant out of a date such as `D:20261124163000+07'00'`; null for anything else. */
export function readPdfDate(text: string | null): string | null {
  const found = text === null ? null : PATTERN.exec(text);
  if (!found) return null;
  const [, year, month, day, hour, minute, second, sign = '+', zoneHour = '00', zoneMinute = '00'] =
    found;
  const zone = `${sign}${zoneHour}:${zoneMinute}`;
  const instant = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}
