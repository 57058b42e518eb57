import type * as metrics from '../../../metrics/productivity';
import type { MetricText } from '../../locale';

export const productivity: Readonly<Record<keyof typeof metrics, MetricText>> = {
  collateralUsageRate: {
    title: 'Wskaźnik wykorzystania materiałów marketingowych',
    description:
      'Udział materiałów marketingowych przygotowanych dla sprzedaży, z których handlowcy rzeczywiście korzystają.',
    aliases: ['wykorzystanie materiałów sprzedażowych'],
    notes: ['Liczy materiały, a nie to, jak często każdego użyto: wystarczy jedno pobranie.'],
  },
  contentCreationTimeShare: {
    title: 'Udział czasu tworzenia materiałów',
    description: 'Jaką część czasu pracy handlowcy poświęcają na przygotowanie własnych materiałów sprzedażowych.',
    aliases: ['odsetek czasu na tworzenie materiałów'],
    notes: [
      'Wysoki udział często idzie w parze z niskim wskaźnikiem wykorzystania materiałów marketingowych: handlowcy robią to, czego im brakuje lub czego nie mogą znaleźć.',
    ],
  },
  dataEntryTimeShare: {
    title: 'Udział czasu wprowadzania danych',
    description: 'Jaką część czasu pracy handlowcy poświęcają na wpisywanie danych do systemów.',
    aliases: ['odsetek czasu na wprowadzanie danych'],
    notes: [],
  },
  revenuePerSellingHour: {
    title: 'Przychód na godzinę sprzedaży',
    description: 'Ile przychodu średnio przynosi jedna godzina sprzedaży.',
    aliases: ['przychód ze sprzedaży na godzinę'],
    notes: [
      'Przychód pojawia się często miesiące po godzinach, które go przyniosły, więc porównuj okresy co najmniej tak długie jak cykl sprzedaży.',
    ],
  },
  salesToolCount: {
    title: 'Liczba narzędzi sprzedażowych',
    description: 'Z ilu różnych narzędzi korzystają handlowcy.',
    aliases: ['liczba narzędzi handlowców'],
    notes: [],
  },
  sellingTimeShare: {
    title: 'Udział czasu sprzedaży',
    description: 'Jaką część czasu pracy handlowcy poświęcają na sprzedawanie.',
    aliases: ['odsetek czasu na sprzedaż'],
    notes: [
      'Zespoły różnie wyznaczają granicę między sprzedażą a inną pracą: porównuj tylko wyniki z tak samo wyznaczoną granicą.',
    ],
  },
};
