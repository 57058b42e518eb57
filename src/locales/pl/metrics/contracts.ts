import type * as metrics from '../../../metrics/contracts';
import type { MetricText } from '../../locale';

export const contracts: Readonly<Record<keyof typeof metrics, MetricText>> = {
  annualContractValue: {
    title: 'Roczna wartość kontraktu',
    description: 'Ile jeden kontrakt przynosi rocznie w powtarzalnych opłatach, średnio w całym czasie jego trwania.',
    aliases: ['ACV'],
    notes: [
      'Opłat jednorazowych się tu nie wlicza; niektóre firmy je wliczają, więc przed porównaniem zapytaj.',
      'Dotyczy jednego kontraktu, bez względu na jego długość. Roczny przychód powtarzalny to suma po kontraktach trwających w danym dniu.',
    ],
  },
  annualRecurringRevenueFromContracts: {
    title: 'Roczny przychód powtarzalny z kontraktów',
    description: 'Roczny przychód powtarzalny, który wnosi kontrakt o stałych opłatach, dopóki trwa.',
    aliases: ['ARR z kontraktów'],
    notes: [
      'Oblicza się go kontrakt po kontrakcie; wynik dla kilku to suma ich wyników, a nigdy suma wartości podzielona przez sumę lat.',
      'Opłaty jednorazowe nigdy się do niego nie liczą. Gdy subskrypcje rozlicza się miesięcznie, użyj rocznego przychodu powtarzalnego.',
    ],
  },
  annualRecurringRevenueFromLicences: {
    title: 'Roczny przychód powtarzalny z licencji',
    description: 'Roczny przychód powtarzalny z kontraktów, w których opłata zależy od liczby używanych licencji.',
    aliases: ['ARR z licencji', 'ARR z przychodu zmiennego'],
    notes: [
      'Jest przeznaczony dla kontraktów, w których opłata zmienia się z roku na rok; przy stałej opłacie przez cały czas trwania użyj rocznego przychodu powtarzalnego z kontraktów.',
      'Opłat za użycie, do których nikt się nie zobowiązał, się nie wlicza.',
    ],
  },
  monthlyRecurringRevenueFromContracts: {
    title: 'Miesięczny przychód powtarzalny z kontraktów',
    description: 'Miesięczny przychód powtarzalny, który wnosi kontrakt o stałych opłatach, dopóki trwa.',
    aliases: ['MRR z kontraktów'],
    notes: [
      'Oblicza się go kontrakt po kontrakcie; wynik dla kilku to suma ich wyników. MRR wszystkich subskrypcji w danym dniu podaje miesięczny przychód powtarzalny.',
    ],
  },
  renewalRate: {
    title: 'Współczynnik odnowień',
    description: 'Udział odnowionych wśród kontraktów do odnowienia.',
    aliases: ['współczynnik odnowień kontraktów', 'wskaźnik odnowień', 'renewal rate'],
    notes: [
      'Liczą się tylko kontrakty, których termin nadszedł, więc wynik jest zwykle niższy od współczynnika utrzymania klientów, w którym podstawą są wszyscy klienci.',
      'Liczy kontrakty, duże i małe tak samo; co dzieje się z ich wartością, pokazuje wskaźnik utrzymania przychodów brutto.',
    ],
  },
  totalContractValue: {
    title: 'Całkowita wartość kontraktu',
    description: 'Wszystko, co kontrakt przynosi w całym czasie trwania, łącznie z opłatami jednorazowymi.',
    aliases: ['TCV'],
    notes: [
      'Rośnie wraz z długością kontraktu: aby porównać kontrakty różnej długości, użyj rocznej wartości kontraktu.',
    ],
  },
};
