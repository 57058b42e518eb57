import type * as metrics from '../../../metrics/activity';
import type { MetricText } from '../../locale';

export const activity: Readonly<Record<keyof typeof metrics, MetricText>> = {
  activitiesPerRep: {
    title: 'Liczba aktywności na handlowca',
    description: 'Ile aktywności sprzedażowych średnio wykonał jeden handlowiec.',
    aliases: ['aktywności na handlowca'],
    notes: [
      'Więcej aktywności to nie więcej sprzedaży: czytaj ten wskaźnik razem z liczbą aktywności na wygraną transakcję.',
    ],
  },
  activitiesPerWonDeal: {
    title: 'Liczba aktywności na wygraną transakcję',
    description: 'Ilu aktywności sprzedażowych potrzeba, aby wygrać jedną transakcję.',
    aliases: ['stosunek aktywności do transakcji'],
    notes: [
      'Liczy się także praca nad transakcjami, które przegrano lub które są jeszcze otwarte, więc jest to nakład na jedną wygraną, a nie nakład w obrębie wygranej transakcji.',
    ],
  },
  callVolume: {
    title: 'Liczba połączeń',
    description: 'Ile połączeń telefonicznych wykonali handlowcy.',
    aliases: ['wykonane połączenia', 'liczba telefonów'],
    notes: ['Wybrany numer to jeszcze nie rozmowa: te, w których do kogoś dotarto, podaje liczba rozmów.'],
  },
  callsPerDemo: {
    title: 'Liczba połączeń na prezentację',
    description: 'Ilu połączeń telefonicznych potrzeba, aby doprowadzić do jednej prezentacji.',
    aliases: ['stosunek połączeń do prezentacji'],
    notes: [
      'Połączenia i prezentacje pochodzą z tego samego okresu, więc są w nim już połączenia dotyczące prezentacji z przyszłego miesiąca; w krótkim okresie wynik się waha.',
    ],
  },
  conversationVolume: {
    title: 'Liczba rozmów',
    description: 'Ile razy handlowiec rzeczywiście rozmawiał z leadem lub klientem.',
    aliases: ['przeprowadzone rozmowy'],
    notes: ['Liczba połączeń obejmuje każdą próbę, odebraną lub nie.'],
  },
  demoCompletionRate: {
    title: 'Wskaźnik odbytych prezentacji',
    description: 'Ile umówionych prezentacji się odbyło.',
    aliases: ['demo show rate', 'frekwencja na prezentacjach'],
    notes: ['Przełożoną prezentację licz w okresie, na który ją przełożono, zarówno jako umówioną, jak i jako odbytą.'],
  },
  demoVolume: {
    title: 'Liczba prezentacji',
    description: 'Ile prezentacji produktu i prezentacji handlowych się odbyło.',
    aliases: ['liczba demo', 'prezentacje handlowe'],
    notes: ['Ile z umówionych prezentacji się odbyło, podaje wskaźnik odbytych prezentacji.'],
  },
  emailVolume: {
    title: 'Liczba e-maili handlowych',
    description: 'Ile e-maili handlowcy napisali do leadów i klientów.',
    aliases: ['wysłane e-maile handlowe'],
    notes: [
      'Wysyłek do listy się nie wlicza; mierzą je miary e-mail marketingu, na przykład współczynnik otwarć e-mail.',
    ],
  },
  meetingVolume: {
    title: 'Liczba spotkań',
    description: 'Ile spotkań z leadami i klientami się odbyło.',
    aliases: ['odbyte spotkania'],
    notes: [],
  },
  proposalVolume: {
    title: 'Liczba ofert',
    description: 'Ile ofert i wycen wysłano do potencjalnych klientów.',
    aliases: ['wysłane oferty'],
    notes: [],
  },
  referralRequestVolume: {
    title: 'Liczba próśb o polecenie',
    description: 'Ile razy handlowcy poprosili o poznanie z kimś nowym.',
    aliases: ['prośby o rekomendację'],
    notes: [],
  },
  socialEngagementVolume: {
    title: 'Liczba kontaktów w mediach społecznościowych',
    description: 'Ile razy handlowcy nawiązywali kontakt w mediach społecznościowych.',
    aliases: ['aktywność w social selling'],
    notes: ['Reakcje odbiorców na posty i reklamy to co innego: zobacz wskaźnik zaangażowania.'],
  },
};
