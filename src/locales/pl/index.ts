import type { Locale } from '../locale';
import { messages } from './messages';
import { metrics } from './metrics';
import { quantities } from './quantities';
import { search } from './search';

/** The catalogue in Polish. */
export const pl: Locale = {
  language: 'pl',
  metrics,
  quantities,
  search,
  domains: {
    deals: 'Transakcje i lejek sprzedaży',
    leads: 'Leady',
    activity: 'Aktywność sprzedażowa',
    productivity: 'Produktywność sprzedaży',
    revenue: 'Przychody i zysk',
    contracts: 'Kontrakty',
    subscriptions: 'Subskrypcje',
    'unit-economics': 'Ekonomika jednostkowa',
    commerce: 'Handel',
    marketing: 'Marketing',
    email: 'E-mail marketing',
    customer: 'Satysfakcja i obsługa klientów',
    product: 'Korzystanie z produktu',
    delivery: 'Projekty i wytwarzanie oprogramowania',
  },
  units: {
    amount: 'ilość',
    'amount per day': 'ilość na dzień',
    count: 'liczba',
    days: 'dni',
    hours: 'godziny',
    money: 'kwota',
    'money per day': 'kwota na dzień',
    'money per hour': 'kwota na godzinę',
    'money per month': 'kwota na miesiąc',
    'money per year': 'kwota na rok',
    months: 'miesiące',
    multiple: 'krotność',
    number: 'dowolna liczba',
    ratio: 'stosunek',
    score: 'punkty',
    share: 'udział',
    years: 'lata',
  },
  durations: { month: 'miesiąc', year: 'rok' },
  relations: { 'at most': 'nie więcej niż', 'at least': 'nie mniej niż', 'more than': 'więcej niż' },
  messages,
};

export type { Locale, MetricText, QuantityText } from '../locale';
export type { SearchWords } from '../search-words';
export type { MessageTemplate } from '../message-template';
