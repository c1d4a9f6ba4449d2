import { locale, t } from './messages.js';

const PLAIN_MINUTE = 60;

/** A number as the reader's language writes it. What rounds to nothing has no sign. */
export function number(value, options) {
  return new Intl.NumberFormat(locale(), { signDisplay: 'negative', ...options }).format(value);
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
    case 'score':
      return number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' });
    case 'points':
      return number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' });
    case 'count':
      return count(value);
    case 'of 100':
      return number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    default:
      return /^[A-Z]{3}$/.test(unit) ? number(value, { style: 'currency', currency: unit }) : `${count(value)} ${unit}`;
  }
}

/** A probability in whole percent; what is neither impossible nor sure is not rounded to either. */
export function chance(probability) {
  if (probability > 0 && probability < 0.01) {
    return `< ${percent(0.01, 0)}`;
  }
  return probability > 0.99 && probability < 1 ? `> ${percent(0.99, 0)}` : percent(probability, 0);
}

/** A difference of two ratios, in percentage points. */
export function percentPoints(difference) {
  return `${number(difference * 100, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' })} ${t('unit.points')}`;
}

/** An amount of money; whole units from a thousand on. */
export function money(amount, currency) {
  return number(amount, { style: 'currency', currency, ...(Math.abs(amount) >= 1000 ? { maximumFractionDigits: 0 } : {}) });
}

const MOMENT = { day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' };

/** A moment in the reader's own time. */
export function moment(instant) {
  return new Intl.DateTimeFormat(locale(), MOMENT).format(new Date(instant));
}

/** The same with its zone, for paper and for readers elsewhere. */
export function momentThere(instant) {
  return new Intl.DateTimeFormat(locale(), { ...MOMENT, timeZoneName: 'short' }).format(new Date(instant));
}

export function monthName(month) {
  return new Intl.DateTimeFormat(locale(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01`));
}

/** The months of a period whose last day is no part of it: one, or the first and the last. */
export function monthsName({ from, to }) {
  const [first, last] = [from, new Date(Date.parse(to) - 1).toISOString()].map((day) => day.slice(0, 7));
  return first === last ? monthName(first) : `${monthName(first)} – ${monthName(last)}`;
}

/** A day of whatever year. */
export function dateName(day) {
  return new Intl.DateTimeFormat(locale(), { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(day),
  );
}

/** A day of a month that is named beside it. */
export function dayName(day) {
  return new Intl.DateTimeFormat(locale(), { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
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

function displayed(type, code) {
  try {
    return new Intl.DisplayNames([locale()], { type, fallback: 'code' }).of(code);
  } catch {
    return code;
  }
}

/** A language by its tag, such as `de`, in the reader's language; what is no tag stays as it is. */
export function languageName(tag) {
  return displayed('language', tag);
}

/** A country by its two letters, in the reader's language. */
export function countryName(code) {
  return displayed('region', code);
}
