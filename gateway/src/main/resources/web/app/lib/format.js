import { language, t } from './messages.js';

const PLAIN_MINUTE = 60;

function number(value, options) {
  return new Intl.NumberFormat(language, options).format(value);
}

export function count(value) {
  return number(value, { maximumFractionDigits: 2 });
}

export function percent(ratio, digits = 1) {
  return number(ratio, { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A percentage with as many digits as it takes not to contradict its state: 79.996 % is not 80.0 %. */
export function percentAgainst(ratio, target) {
  let digits = 1;
  while (digits < 6 && ratio < target && Number((ratio * 100).toFixed(digits)) >= target * 100) {
    digits++;
  }
  return percent(ratio, digits);
}

function seconds(value) {
  if (value < PLAIN_MINUTE) {
    return `${number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })} ${t('unit.second')}`;
  }
  const whole = Math.round(value);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')} ${t('unit.minute')}`;
}

/** A value in its unit: a ratio, seconds, a count, points, or money. */
export function inUnit(value, unit, digits) {
  switch (unit) {
    case '1':
      return percent(value, digits);
    case 's':
      return seconds(value);
    case 'points':
      return number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' });
    case 'count':
      return count(value);
    default:
      return /^[A-Z]{3}$/.test(unit) ? number(value, { style: 'currency', currency: unit }) : `${count(value)} ${unit}`;
  }
}

export function monthName(month) {
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01`));
}

export function dayName(day) {
  return new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(day),
  );
}

/** How old something is, in its two largest units. */
export function age(secondsOld) {
  const units = [['day', 86400], ['hour', 3600], ['minute', 60], ['second', 1]];
  const first = units.findIndex(([, size]) => secondsOld >= size);
  if (first < 0) {
    return `1 ${t('unit.second')}`;
  }
  let rest = Math.floor(secondsOld);
  return units
    .slice(first, first + 2)
    .map(([unit, size]) => {
      const amount = Math.floor(rest / size);
      rest -= amount * size;
      return amount ? `${amount} ${t(`unit.${unit}`)}` : '';
    })
    .join(' ')
    .trim();
}
