import type * as metrics from '../../../metrics/marketing';
import type { MetricText } from '../../locale';

export const marketing: Readonly<Record<keyof typeof metrics, MetricText>> = {
  breakEvenReturnOnAdSpend: {
    title: 'Progowy zwrot z wydatków na reklamę',
    description: 'Zwrot z wydatków na reklamę, przy którym zysk brutto ze sprzedaży akurat pokrywa koszt reklam.',
    aliases: ['progowy ROAS', 'break-even ROAS'],
    notes: [
      'Marża musi dotyczyć reklamowanych produktów.',
      'Na progu rentowności nie są pokryte wynagrodzenia, czynsz ani inne koszty stałe.',
    ],
  },
  clickThroughRate: {
    title: 'Współczynnik klikalności',
    description: 'Jak często wyświetlenie reklamy prowadzi do kliknięcia.',
    aliases: ['CTR', 'klikalność', 'wskaźnik klikalności'],
    notes: [
      'Może przekroczyć 1: jedno wyświetlenie można kliknąć więcej niż raz.',
      'W wysyłkach współczynnik kliknięć e-mail liczy osoby w stosunku do dostarczonych wiadomości.',
    ],
  },
  costPerAction: {
    title: 'Koszt konwersji',
    description: 'Ile średnio kosztuje w reklamach jeden zakup, jedna rejestracja lub inne działanie, do którego dążą.',
    aliases: ['CPA', 'koszt działania', 'koszt akcji'],
    notes: [
      'Koszt pozyskania klienta liczy klientów kupujących po raz pierwszy i wszystko, co kosztowało ich zdobycie; tu liczą się wszelkie konwersje i same reklamy.',
    ],
  },
  costPerClick: {
    title: 'Koszt kliknięcia',
    description: 'Ile średnio kosztuje jedno kliknięcie reklamy.',
    aliases: ['CPC', 'koszt za kliknięcie'],
    notes: [
      'To średnia z kwot faktycznie zapłaconych, a nie stawka, czyli najwyższa kwota, jaką ktoś jest gotów zapłacić.',
    ],
  },
  costPerLead: {
    title: 'Koszt pozyskania leada',
    description: 'Ile średnio marketing wydaje na pozyskanie jednego leada.',
    aliases: ['CPL', 'koszt leada'],
    notes: [
      'Tanie leady, które nigdy nie kupują, wypadają tu dobrze; zestawiaj ten wskaźnik ze współczynnikiem konwersji leadów.',
    ],
  },
  costPerMille: {
    title: 'Koszt tysiąca wyświetleń',
    description: 'Ile kosztuje wyświetlenie reklamy tysiąc razy.',
    aliases: ['CPM', 'CPT', 'koszt 1000 wyświetleń'],
    notes: ['Łacińskie mille, od którego pochodzi litera M w skrócie CPM, oznacza tysiąc, a nie milion.'],
  },
  engagementRate: {
    title: 'Wskaźnik zaangażowania',
    description:
      'Jak często wyświetlenie posta prowadzi do polubienia, komentarza, udostępnienia lub innej interakcji.',
    aliases: ['ER', 'współczynnik zaangażowania', 'engagement rate'],
    notes: [
      'Inni dzielą przez liczbę obserwujących lub przez zasięg, co zwykle daje wyższy wynik; zaznacz, który sposób masz na myśli.',
      'Może przekroczyć 1: jedno wyświetlenie może wywołać kilka interakcji.',
    ],
  },
  marketingEfficiencyRatio: {
    title: 'Wskaźnik efektywności marketingu',
    description: 'Ile przychodu całej firmy przypada na każdą jednostkę pieniężną wydaną na marketing.',
    aliases: ['MER', 'blended ROAS', 'łączny ROAS'],
    notes: [
      'Liczy się cały przychód, także ten, który powstał bez marketingu; zwrot z wydatków na reklamę obejmuje tylko przychód przypisany reklamom.',
    ],
  },
  profitPerClick: {
    title: 'Zysk na kliknięcie',
    description: 'Ile średnio zarabia kliknięcie reklamy ponad swój koszt.',
    aliases: ['zysk z kliknięcia'],
    notes: ['Odejmuje się tylko koszt kliknięcia; inni wychodzą od zysku z zamówienia zamiast od przychodu z niego.'],
  },
  returnOnAdSpend: {
    title: 'Zwrot z wydatków na reklamę',
    description: 'Przychód z reklam na każdą wydaną na nie jednostkę pieniężną.',
    aliases: ['ROAS', 'zwrot z nakładów na reklamę'],
    notes: [
      'To przychód, a nie zysk: czy reklamy się opłacają, widać z porównania z progowym zwrotem z wydatków na reklamę.',
      'Kilka platform reklamowych może przypisywać sobie tę samą sprzedaż; wskaźnik efektywności marketingu nie wymaga atrybucji.',
    ],
  },
  returnOnInvestment: {
    title: 'Zwrot z inwestycji',
    description: 'Zysk z inwestycji w stosunku do jej kosztu.',
    aliases: ['ROI', 'stopa zwrotu z inwestycji', 'wskaźnik zwrotu z inwestycji'],
    notes: [
      'Wpływy to wszystkie pieniądze, które wróciły; koszt odejmuje się dopiero tutaj, więc podanie zysku jako wpływów odejmie go dwa razy.',
      'Wynik 3 to 300 %. Zwrot z wydatków na reklamę pokazałby w tym samym przypadku 4, bo nie odejmuje kosztu.',
      'Nie uwzględnia czasu: ten sam zysk po roku i po pięciu latach daje ten sam wynik.',
    ],
  },
  returnOnMarketingInvestment: {
    title: 'Zwrot z inwestycji w marketing',
    description:
      'Zysk, który przyniósł marketing po odjęciu kosztu własnego sprzedaży, w stosunku do kosztu marketingu.',
    aliases: ['ROMI', 'MROI', 'ROI marketingu', 'zwrot z inwestycji marketingowych'],
    notes: [
      'Należy tu tylko przychód, którego bez marketingu by nie było; sprzedaż, do której i tak by doszło, zawyża wynik.',
      'Zwrot z wydatków na reklamę to przychód podzielony przez koszt, bez uwzględnienia marży.',
      'Gdy ze sprzedażą rosną też takie koszty jak dostawa, jako marżę brutto podaj marżę pokrycia.',
    ],
  },
  revenuePerClick: {
    title: 'Przychód na kliknięcie',
    description: 'Przychód, jaki średnio przynosi jedno kliknięcie reklamy.',
    aliases: ['RPC', 'przychód z kliknięcia'],
    notes: [
      'Przychód na odwiedzającego dzieli przez osoby, i to wszystkie; ten wskaźnik dzieli przez kliknięcia reklam.',
    ],
  },
};
