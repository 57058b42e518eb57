import type { Locale } from '../locale';
import { messages } from './messages';
import { metrics } from './metrics';
import { quantities } from './quantities';
import { search } from './search';

/** The catalogue in Russian. */
export const ru: Locale = {
  language: 'ru',
  metrics,
  quantities,
  search,
  domains: {
    deals: 'Сделки и воронка',
    leads: 'Лиды',
    activity: 'Активности продаж',
    productivity: 'Продуктивность продаж',
    revenue: 'Выручка и прибыль',
    contracts: 'Контракты',
    subscriptions: 'Подписки',
    'unit-economics': 'Юнит-экономика',
    commerce: 'Торговля',
    marketing: 'Маркетинг',
    email: 'E-mail-маркетинг',
    customer: 'Удовлетворённость и поддержка клиентов',
    product: 'Использование продукта',
    delivery: 'Проекты и разработка',
  },
  units: {
    amount: 'количество',
    'amount per day': 'количество в день',
    count: 'число',
    days: 'дни',
    hours: 'часы',
    money: 'деньги',
    'money per day': 'деньги в день',
    'money per hour': 'деньги в час',
    'money per month': 'деньги в месяц',
    'money per year': 'деньги в год',
    months: 'месяцы',
    multiple: 'кратность',
    number: 'любое число',
    ratio: 'отношение',
    score: 'баллы',
    share: 'доля',
    years: 'годы',
  },
  durations: { month: 'месяц', year: 'год' },
  relations: { 'at most': 'не больше, чем', 'at least': 'не меньше, чем', 'more than': 'больше, чем' },
  messages,
};

export type { Locale, MetricText, QuantityText } from '../locale';
export type { SearchWords } from '../search-words';
export type { MessageTemplate } from '../message-template';
