import type * as vocabulary from '../../../vocabulary/revenue';
import type { QuantityText } from '../../locale';

export const revenue: Readonly<Record<keyof typeof vocabulary, QuantityText>> = {
  revenue: {
    title: 'przychód',
    description:
      'Przychód ze sprzedaży w okresie, po rabatach i zwrotach, a przed jakimikolwiek kosztami; bez podatku od sprzedaży i VAT.',
  },
  current: {
    title: 'wartość bieżąca',
    description:
      'To, co się porównuje, w badanym okresie: przychód, zysk, użytkownicy lub cokolwiek innego, w tej samej jednostce co wartość poprzednia.',
  },
  previous: {
    title: 'wartość poprzednia',
    description: 'To, z czym się porównuje: ta sama wielkość w poprzednim okresie.',
  },
  priorYearRevenue: {
    title: 'przychód sprzed roku',
    description: 'Przychód z tego samego okresu rok wcześniej, liczony w ten sam sposób.',
  },
  priorQuarterRevenue: {
    title: 'przychód z poprzedniego kwartału',
    description: 'Przychód z poprzedniego kwartału, liczony w ten sam sposób.',
  },
  priorMonthRevenue: {
    title: 'przychód z poprzedniego miesiąca',
    description: 'Przychód z poprzedniego miesiąca, liczony w ten sam sposób.',
  },
  endValue: {
    title: 'wartość końcowa',
    description:
      'To, co urosło, w ostatnim okresie: przychód, zysk, użytkownicy lub cokolwiek innego, w tej samej jednostce co wartość początkowa.',
  },
  startValue: {
    title: 'wartość początkowa',
    description: 'To, co urosło, w pierwszym okresie: podstawa wzrostu.',
  },
  elapsedPeriods: {
    title: 'minione okresy',
    description:
      'Lata, miesiące lub inne odstępy od pierwszego okresu do ostatniego: od 2020 do 2024 są to 4 lata, a nie 5.',
  },
  newCustomerRevenue: {
    title: 'przychód od nowych klientów',
    description: 'Część przychodu pochodząca od klientów, którzy w okresie kupili po raz pierwszy.',
  },
  existingCustomerRevenue: {
    title: 'przychód od dotychczasowych klientów',
    description:
      'Część przychodu pochodząca od klientów pozyskanych we wcześniejszych okresach: odnowienia, przejścia na wyższe plany i ponowne zamówienia.',
  },
  topCustomerRevenue: {
    title: 'przychód od największych klientów',
    description:
      'Część przychodu pochodząca od największych klientów: od jednego, pięciu lub dziesięciu, zależnie od wyboru.',
  },
  elapsedMonths: {
    title: 'minione miesiące',
    description: 'Miesiące, w których uzyskano przychód, łącznie z niepełnymi: kwartał to 3.',
  },
  recurringRevenue: {
    title: 'przychód powtarzalny',
    description:
      'Część przychodu, która powtarza się na podstawie subskrypcji lub umowy; bez opłat jednorazowych i pojedynczych sprzedaży.',
  },
  costOfGoodsSold: {
    title: 'koszt własny sprzedaży',
    description:
      'Koszty bezpośrednie tego, co sprzedano, takie jak materiały, produkcja, hosting i wsparcie klienta, jako kwota dodatnia; bez sprzedaży, marketingu i administracji.',
  },
  variableCosts: {
    title: 'koszty zmienne',
    description:
      'Koszty, które rosną z każdą sprzedaną jednostką, takie jak materiały, prowizje i opłaty za płatności, jako kwota dodatnia; bez czynszu i stałych wynagrodzeń.',
  },
  operatingIncome: {
    title: 'zysk operacyjny',
    description:
      'Zysk z działalności firmy, po wszystkich kosztach operacyjnych, a przed odsetkami i podatkiem; ujemny oznacza stratę.',
  },
  netProfit: {
    title: 'zysk netto',
    description: 'To, co zostaje z przychodu po wszystkich kosztach, odsetkach i podatku; ujemny oznacza stratę.',
  },
  fixedCosts: {
    title: 'koszty stałe',
    description:
      'Koszty, które nie zmieniają się wraz z wielkością sprzedaży, takie jak czynsz i stałe wynagrodzenia, jako kwota dodatnia.',
  },
  unitPrice: {
    title: 'cena jednostkowa',
    description: 'Ile nabywca płaci za jedną jednostkę, po rabatach i bez podatku od sprzedaży.',
  },
  unitVariableCost: {
    title: 'jednostkowy koszt zmienny',
    description:
      'Ile kosztuje wytworzenie, sprzedaż i dostarczenie kolejnej jednostki, jako kwota dodatnia; bez rozłożonych na nią kosztów stałych.',
  },
};
