import type * as metrics from '../../../metrics/leads';
import type { MetricText } from '../../locale';

export const leads: Readonly<Record<keyof typeof metrics, MetricText>> = {
  leadConversionRate: {
    title: 'Współczynnik konwersji leadów',
    description: 'Ile leadów zostaje klientami.',
    aliases: ['LCR', 'współczynnik konwersji leadów na klientów', 'lead-to-customer rate'],
    notes: [
      'Klienci pozyskani teraz mogli stać się leadami wcześniej, więc w okresie z niewielką liczbą nowych leadów współczynnik może przekroczyć 1.',
      'Niektórzy nazywają tak udział leadów, z których powstaje transakcja. To jest współczynnik konwersji leadów na szanse sprzedaży.',
    ],
  },
  leadFollowUpRate: {
    title: 'Wskaźnik kontaktu z leadami',
    description: 'Z iloma leadami dział sprzedaży w ogóle się kontaktuje.',
    aliases: ['wskaźnik podjęcia leadów', 'lead follow-up rate'],
    notes: [
      'Nie mówi, jak szybko ani jak dobrze. Zobacz wskaźnik terminowego kontaktu z leadami i wskaźnik obsługi leadów zgodnie ze standardem.',
    ],
  },
  leadQualificationRate: {
    title: 'Współczynnik kwalifikacji leadów',
    description: 'Ile leadów dział sprzedaży przyjmuje jako warte podjęcia.',
    aliases: ['LQR', 'wskaźnik kwalifikowanych leadów'],
    notes: [
      'Dzieli się przez wszystkie leady. Dzielenie przez leady kwalifikowane przez marketing to współczynnik konwersji MQL na SQL.',
    ],
  },
  leadRejectionRate: {
    title: 'Współczynnik odrzucenia leadów',
    description: 'Ile leadów dział sprzedaży odrzuca.',
    aliases: ['odsetek odrzuconych leadów'],
    notes: [
      'Nie jest dopełnieniem współczynnika kwalifikacji leadów: leady, którymi nikt się jeszcze nie zajął, nie wchodzą do żadnego z nich.',
    ],
  },
  leadResponseTime: {
    title: 'Czas reakcji na leada',
    description: 'Ile godzin lead średnio czeka na pierwszą reakcję.',
    aliases: ['speed to lead', 'czas odpowiedzi na leada', 'lead response time'],
    notes: [
      'Leadów bez reakcji się nie wlicza, więc zaniedbanie ich poprawia wynik. Czytaj go razem ze wskaźnikiem kontaktu z leadami.',
      'Kilka leadów pozostawionych na weekend podnosi średnią. Licz albo wszystkie godziny, albo godziny pracy, zawsze tak samo.',
    ],
  },
  leadToOpportunityRate: {
    title: 'Współczynnik konwersji leadów na szanse sprzedaży',
    description: 'Ile leadów przechodzi w transakcję.',
    aliases: ['lead-to-opportunity rate', 'konwersja leada na szansę'],
    notes: [
      'Podnoszą go transakcje, które nie pochodzą z leada, na przykład odnowienia. Gdy ma to znaczenie, pomiń je w utworzonych transakcjach.',
    ],
  },
  leadVelocityRate: {
    title: 'Wskaźnik szybkości pozyskiwania leadów',
    description: 'Jak szybko rośnie liczba kwalifikowanych leadów z miesiąca na miesiąc.',
    aliases: ['LVR', 'lead velocity rate'],
    notes: [
      'W obu miesiącach leady muszą być kwalifikowane według tych samych zasad: łagodniejsze zasady wyglądają jak wzrost.',
      'To wzrost, a nie szybkość. Jak szybko odpowiada się na leady, pokazuje czas reakcji na leada.',
    ],
  },
  leadVolume: {
    title: 'Liczba leadów',
    description: 'Ile nowych leadów pojawiło się w okresie.',
    aliases: ['nowe leady', 'wolumen leadów'],
    notes: ['Nie mówi nic o jakości leadów. Czytaj ją razem ze współczynnikiem kwalifikacji leadów.'],
  },
  marketingToSalesQualifiedRate: {
    title: 'Współczynnik konwersji MQL na SQL',
    description: 'Ile leadów kwalifikowanych przez marketing przyjmuje dział sprzedaży.',
    aliases: ['MQL to SQL', 'konwersja MQL do SQL'],
    notes: ['Każda firma ustala dla obu własny próg, więc współczynnik pozwala porównywać firmę tylko z nią samą.'],
  },
  qualifiedLeadVolume: {
    title: 'Liczba kwalifikowanych leadów',
    description: 'Ile leadów dział sprzedaży przyjął jako warte podjęcia.',
    aliases: ['SQL', 'leady kwalifikowane przez sprzedaż'],
    notes: ['Leadów, które zakwalifikował tylko marketing, się tu nie wlicza.'],
  },
  qualityFollowUpRate: {
    title: 'Wskaźnik obsługi leadów zgodnie ze standardem',
    description: 'Udział leadów z podjętym kontaktem, które obsłużono tak starannie, jak uzgodniono.',
    aliases: ['wskaźnik jakości obsługi leadów'],
    notes: [
      'Dzieli się przez leady z podjętym kontaktem, więc leady, z którymi nikt się nie skontaktował, go nie obniżają. Pokazuje je wskaźnik kontaktu z leadami.',
    ],
  },
  timelyFollowUpRate: {
    title: 'Wskaźnik terminowego kontaktu z leadami',
    description: 'Z iloma leadami skontaktowano się w uzgodnionym czasie.',
    aliases: ['dotrzymanie SLA dla leadów'],
    notes: [
      'Uzgodniony czas różni się między firmami, a często także między rodzajami leadów: podaj go razem z wynikiem.',
      'Leady, z którymi nikt się nie skontaktował, liczą się jako spóźnione.',
    ],
  },
};
