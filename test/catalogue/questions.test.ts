import { describe, expect, it } from 'vitest';
import { englishSearchWords } from '../../src/catalogue/english-search-words';
import { foldLetters } from '../../src/catalogue/fold-letters';
import { metrics, search, translate } from '../../src/catalogue/index';
import { pl } from '../../src/locales/pl/index';
import { ru } from '../../src/locales/ru/index';

const russian = translate(ru);
const polish = translate(pl);

/** What people ask, and the metrics of which one must be among the first three. */
type Question = readonly [words: string, ...expected: readonly string[]];

const english: readonly Question[] = [
  ['how many customers leave', 'customerChurnRate'],
  ['sales speed', 'salesVelocity'],
  ['what does a new customer cost', 'customerAcquisitionCost'],
  ['how long does a deal take', 'salesCycleLength'],
  ['how happy are customers', 'customerSatisfactionScore', 'averageSatisfaction'],
  ['money left in the bank', 'cashRunway'],
  ['share of opened mails', 'emailOpenRate'],
  ['what is a customer worth', 'customerLifetimeValue'],
  ['how many customers stay', 'customerRetentionRate'],
  ['how big is an average order', 'averageOrderValue'],
  ['how many customers buy again', 'repeatPurchaseRate'],
  ['how many visitors buy', 'conversionRate'],
  ['how fast do we answer customers', 'firstResponseTime'],
  ['how fast do we answer leads', 'leadResponseTime'],
  ['how many deals do we win', 'winRate'],
  ['monthly income from subscriptions', 'monthlyRecurringRevenue'],
  ['how much money do we burn', 'netBurn', 'grossBurn'],
  ['does advertising pay off', 'returnOnAdSpend'],
  ['how long until a customer pays back', 'cacPaybackPeriod'],
  ['how often do we deploy', 'deploymentFrequency'],
  ['how long does an outage last', 'timeToRestore'],
  ['how many bugs reach users', 'escapedDefectRate'],
  ['would customers recommend us', 'netPromoterScore'],
  ['abandoned baskets', 'cartAbandonmentRate'],
  ['how fast does stock sell', 'inventoryTurnover', 'sellThroughRate'],
  ['share of returned orders', 'refundRate'],
  ['how much does each salesperson sell', 'revenuePerRep'],
  ['growth against last year', 'yearOverYearGrowth'],
  ['how many leave the newsletter', 'unsubscribeRate'],
  ['how many trials become customers', 'trialConversionRate'],
  ['how often do users come back', 'stickiness'],
  ['are we over budget', 'costVariance', 'costPerformanceIndex'],
  ['are we behind schedule', 'scheduleVariance', 'schedulePerformanceIndex'],
  ['did we reach the sales target', 'quotaAttainment'],
  ['what does a click cost', 'costPerClick'],
  ['profit after all costs', 'netProfitMargin'],
  ['time spent selling', 'sellingTimeShare'],
  ['how many deals do we lose', 'lossRate'],
  ['how long do customers stay', 'customerLifetime'],
  ['how many users are active', 'monthlyActiveUserVolume'],
  ['cost of a new customer', 'customerAcquisitionCost'],
  ['how much does one visitor bring in', 'revenuePerVisitor'],
  ['how long until a lead gets an answer', 'leadResponseTime'],
  ['what percentage of emails bounce', 'emailBounceRate'],
  ['how many emails are delivered', 'emailDeliveryRate'],
  ['how many products per order', 'unitsPerOrder'],
  ['how dependent are we on our biggest customers', 'revenueConcentration'],
  ['are customers satisfied', 'customerSatisfactionScore', 'averageSatisfaction'],
  ['how many support tickets are solved at once', 'firstContactResolutionRate'],
  ['how long does it take to solve a ticket', 'averageResolutionTime'],
  ['average size of a deal', 'averageDealSize'],
  ['how much discount do we give', 'discountRate'],
  ['how good are our forecasts', 'forecastAccuracy'],
  ['how many calls do we make', 'callVolume'],
  ['spam reports', 'spamComplaintRate'],
  ['price of a click', 'costPerClick'],
  ['return on marketing', 'returnOnMarketingInvestment'],
  ['how quickly do new reps become productive', 'rampTime'],
  ['how many deployments fail', 'changeFailureRate'],
  ['how much work is in progress', 'workInProgress'],
  ['how much work does the team do in a sprint', 'velocity'],
  ['do subscribers upgrade', 'expansionRate'],
  ['how many contracts are renewed', 'renewalRate'],
  ['yearly subscription income', 'annualRecurringRevenue'],
  ['how many people see only one page', 'bounceRate'],
  ['how many use the new feature', 'featureAdoptionRate'],
  ['when do we break even', 'breakEvenUnits'],
  ['profit per customer', 'customerLifetimeProfit', 'netCustomerLifetimeValue'],
  ['how many clients cancel', 'customerChurnRate', 'totalCustomerChurnRate'],
  ['time to close a deal', 'salesCycleLength'],
  ['how likely are we to close a deal', 'winRate', 'closeRate'],
  ['price of acquiring a customer', 'customerAcquisitionCost'],
  ['how much is in the pipeline compared to quota', 'pipelineCoverage', 'remainingPipelineCoverage'],
  ['how many months of cash do we have', 'cashRunway'],
  ['average basket', 'averageOrderValue'],
  ['share of visitors who leave immediately', 'bounceRate'],
  ['sales per employee', 'revenuePerRep'],
  [
    'how much profit on each sale',
    'grossMargin',
    'grossProfit',
    'contributionMargin',
    'netProfitMargin',
    'operatingMargin',
  ],
  ['support waiting time', 'firstResponseTime', 'averageResolutionTime'],
  ['daily users', 'stickiness'],
  ['project is late', 'scheduleVariance', 'schedulePerformanceIndex'],
  ['how many read our newsletter', 'emailOpenRate'],
];

const inRussian: readonly Question[] = [
  ['сколько клиентов уходит', 'customerChurnRate'],
  ['скорость продаж', 'salesVelocity'],
  ['сколько стоит новый клиент', 'customerAcquisitionCost'],
  ['сколько длится сделка', 'salesCycleLength'],
  ['насколько довольны клиенты', 'customerSatisfactionScore', 'averageSatisfaction'],
  ['на сколько хватит денег', 'cashRunway'],
  ['доля открытых писем', 'emailOpenRate'],
  ['сколько приносит клиент', 'customerLifetimeValue', 'revenuePerCustomer'],
  ['сколько клиентов остаётся', 'customerRetentionRate'],
  ['какой средний заказ', 'averageOrderValue'],
  ['сколько клиентов покупают снова', 'repeatPurchaseRate'],
  ['сколько посетителей покупают', 'conversionRate'],
  ['как быстро мы отвечаем клиентам', 'firstResponseTime'],
  ['как быстро мы отвечаем лидам', 'leadResponseTime'],
  ['сколько сделок мы выигрываем', 'winRate'],
  ['доход от подписок в месяц', 'monthlyRecurringRevenue'],
  ['сколько денег мы сжигаем', 'netBurn', 'grossBurn'],
  ['окупается ли реклама', 'returnOnAdSpend'],
  ['когда окупится клиент', 'cacPaybackPeriod'],
  ['как часто мы выкладываем релизы', 'deploymentFrequency'],
  ['как долго длится сбой', 'timeToRestore'],
  ['сколько ошибок доходит до пользователей', 'escapedDefectRate'],
  ['рекомендуют ли нас клиенты', 'netPromoterScore'],
  ['брошенные корзины', 'cartAbandonmentRate'],
  ['как быстро продаётся склад', 'inventoryTurnover', 'sellThroughRate'],
  ['доля возвращённых заказов', 'refundRate'],
  ['сколько продаёт каждый менеджер', 'revenuePerRep'],
  ['рост к прошлому году', 'yearOverYearGrowth'],
  ['сколько отписались от рассылки', 'unsubscribeRate'],
  ['сколько пробных подписок становятся платными', 'trialConversionRate'],
  ['как часто возвращаются пользователи', 'stickiness'],
  ['превышаем ли мы бюджет', 'costVariance', 'costPerformanceIndex'],
  ['отстаём ли мы от графика', 'scheduleVariance', 'schedulePerformanceIndex'],
  ['выполнен ли план продаж', 'quotaAttainment'],
  ['сколько стоит клик', 'costPerClick'],
  ['прибыль после всех расходов', 'netProfitMargin'],
  ['время на продажи', 'sellingTimeShare'],
  ['сколько сделок мы теряем', 'lossRate'],
  ['как долго остаются клиенты', 'customerLifetime'],
  ['сколько активных пользователей', 'monthlyActiveUserVolume'],
  ['цена нового клиента', 'customerAcquisitionCost'],
  ['сколько клиентов мы потеряли', 'customerChurnRate', 'totalCustomerChurnRate'],
  ['сколько приносит один посетитель', 'revenuePerVisitor'],
  ['сколько писем доставлено', 'emailDeliveryRate'],
  ['сколько товаров в заказе', 'unitsPerOrder'],
  ['зависимость от крупных клиентов', 'revenueConcentration'],
  ['сколько обращений решаем с первого раза', 'firstContactResolutionRate'],
  ['как быстро решаем обращения', 'averageResolutionTime'],
  ['средний размер сделки', 'averageDealSize'],
  ['какие скидки мы даём', 'discountRate'],
  ['насколько точны прогнозы', 'forecastAccuracy'],
  ['сколько звонков мы делаем', 'callVolume'],
  ['жалобы на спам', 'spamComplaintRate'],
  ['отдача от маркетинга', 'returnOnMarketingInvestment', 'marketingEfficiencyRatio'],
  ['сколько задач в работе', 'workInProgress'],
  ['сколько команда делает за спринт', 'velocity'],
  ['сколько контрактов продлевают', 'renewalRate'],
  ['годовой доход от подписок', 'annualRecurringRevenue'],
  ['сколько уходит после одной страницы', 'bounceRate'],
  ['кто пользуется новой функцией', 'featureAdoptionRate'],
  ['когда выйдем в ноль', 'breakEvenUnits'],
  ['потерянные сделки', 'lossRate'],
  ['на сколько выросла выручка', 'growthRate', 'yearOverYearGrowth', 'monthOverMonthGrowth'],
  ['как удержать клиентов', 'customerRetentionRate'],
  ['время закрытия сделки', 'salesCycleLength'],
  ['во сколько обходится лид', 'costPerLead'],
  ['сумма среднего заказа', 'averageOrderValue'],
  ['доля тех кто сразу ушёл с сайта', 'bounceRate'],
  ['ежемесячные подписки доход', 'monthlyRecurringRevenue'],
  ['ожидание ответа поддержки', 'firstResponseTime'],
  ['эффективность менеджеров по продажам', 'revenuePerRep'],
  ['сколько людей читает письма', 'emailOpenRate'],
];

const inPolish: readonly Question[] = [
  ['ilu klientów odchodzi', 'customerChurnRate'],
  ['szybkość sprzedaży', 'salesVelocity'],
  ['ile kosztuje nowy klient', 'customerAcquisitionCost'],
  ['jak długo trwa transakcja', 'salesCycleLength'],
  ['jak zadowoleni są klienci', 'customerSatisfactionScore', 'averageSatisfaction'],
  ['na ile wystarczy pieniędzy', 'cashRunway'],
  ['odsetek otwartych maili', 'emailOpenRate'],
  ['ile wart jest klient', 'customerLifetimeValue'],
  ['ilu klientów zostaje', 'customerRetentionRate'],
  ['jak duże jest średnie zamówienie', 'averageOrderValue'],
  ['ilu klientów kupuje ponownie', 'repeatPurchaseRate'],
  ['ilu odwiedzających kupuje', 'conversionRate'],
  ['jak szybko odpowiadamy klientom', 'firstResponseTime'],
  ['jak szybko odpowiadamy na leady', 'leadResponseTime'],
  ['ile transakcji wygrywamy', 'winRate'],
  ['miesięczny przychód z subskrypcji', 'monthlyRecurringRevenue'],
  ['ile pieniędzy przepalamy', 'netBurn', 'grossBurn'],
  ['czy reklama się opłaca', 'returnOnAdSpend'],
  ['kiedy zwróci się klient', 'cacPaybackPeriod'],
  ['jak często wdrażamy', 'deploymentFrequency'],
  ['jak długo trwa awaria', 'timeToRestore'],
  ['ile błędów trafia do użytkowników', 'escapedDefectRate'],
  ['czy klienci nas polecają', 'netPromoterScore'],
  ['porzucone koszyki', 'cartAbandonmentRate'],
  ['jak szybko sprzedaje się zapas', 'inventoryTurnover', 'sellThroughRate'],
  ['odsetek zwróconych zamówień', 'refundRate'],
  ['ile sprzedaje każdy handlowiec', 'revenuePerRep'],
  ['wzrost względem zeszłego roku', 'yearOverYearGrowth'],
  ['ilu wypisuje się z newslettera', 'unsubscribeRate'],
  ['ile okresów próbnych kończy się zakupem', 'trialConversionRate'],
  ['jak często wracają użytkownicy', 'stickiness'],
  ['czy przekraczamy budżet', 'costVariance', 'costPerformanceIndex'],
  ['czy mamy opóźnienie', 'scheduleVariance', 'schedulePerformanceIndex'],
  ['czy osiągnęliśmy cel sprzedaży', 'quotaAttainment'],
  ['ile kosztuje kliknięcie', 'costPerClick'],
  ['zysk po wszystkich kosztach', 'netProfitMargin'],
  ['czas na sprzedaż', 'sellingTimeShare'],
  ['ile transakcji przegrywamy', 'lossRate'],
  ['jak długo zostają klienci', 'customerLifetime'],
  ['ilu jest aktywnych użytkowników', 'monthlyActiveUserVolume'],
  ['cena nowego klienta', 'customerAcquisitionCost'],
  ['ilu klientów straciliśmy', 'customerChurnRate', 'totalCustomerChurnRate'],
  ['ile przynosi jeden odwiedzający', 'revenuePerVisitor'],
  ['ile sztuk w zamówieniu', 'unitsPerOrder'],
  ['ile zgłoszeń rozwiązujemy za pierwszym razem', 'firstContactResolutionRate'],
  ['jak długo rozwiązujemy zgłoszenia', 'averageResolutionTime'],
  ['średnia wielkość transakcji', 'averageDealSize'],
  ['jakie dajemy rabaty', 'discountRate'],
  ['jak trafne są prognozy', 'forecastAccuracy'],
  ['ile telefonów wykonujemy', 'callVolume'],
  ['skargi na spam', 'spamComplaintRate'],
  ['zwrot z marketingu', 'returnOnMarketingInvestment'],
  ['ile wdrożeń się nie udaje', 'changeFailureRate'],
  ['ile zadań jest w toku', 'workInProgress'],
  ['ile zespół robi w sprincie', 'velocity'],
  ['ile umów odnawiamy', 'renewalRate'],
  ['roczny przychód z subskrypcji', 'annualRecurringRevenue'],
  ['kto używa nowej funkcji', 'featureAdoptionRate'],
  ['próg rentowności', 'breakEvenUnits'],
  ['stracone transakcje', 'lossRate'],
  ['o ile urósł przychód', 'growthRate', 'yearOverYearGrowth', 'monthOverMonthGrowth'],
  ['czas zamknięcia transakcji', 'salesCycleLength'],
  ['ile kosztuje lead', 'costPerLead'],
  ['średni koszyk', 'averageOrderValue'],
  ['miesięczne subskrypcje przychód', 'monthlyRecurringRevenue'],
  ['czas oczekiwania na odpowiedź', 'firstResponseTime'],
  ['zysk ze sprzedaży', 'netProfitMargin', 'grossProfit', 'operatingMargin', 'grossMargin'],
  ['wydajność handlowców', 'revenuePerRep'],
  ['ilu ludzi czyta maile', 'emailOpenRate'],
  ['utrata klientów', 'customerChurnRate'],
];

describe.each([
  { language: 'English', questions: english, ask: search },
  { language: 'Russian', questions: inRussian, ask: russian.search },
  { language: 'Polish', questions: inPolish, ask: polish.search },
])('questions in $language', ({ questions, ask }) => {
  it.each(questions)('%s', (words, ...expected) => {
    const first = ask(words).slice(0, 3);
    expect(first.map(({ name }) => name).filter((name) => expected.includes(name))).not.toEqual([]);
  });
});

it('the best answer comes first', () => {
  expect(search('how many customers leave')[0]?.name).toBe('customerChurnRate');
  expect(search('sales speed')[0]?.name).toBe('salesVelocity');
  expect(russian.search('сколько клиентов уходит')[0]?.name).toBe('customerChurnRate');
  expect(russian.search('скорость продаж')[0]?.name).toBe('salesVelocity');
  expect(polish.search('ilu klientów odchodzi')[0]?.name).toBe('customerChurnRate');
  expect(polish.search('szybkość sprzedaży')[0]?.name).toBe('salesVelocity');
});

describe.each([
  { language: 'English', words: englishSearchWords, list: metrics },
  { language: 'Russian', words: ru.search, list: russian.metrics },
  { language: 'Polish', words: pl.search, list: polish.metrics },
])('the everyday words of $language', ({ words: { ignored, endings, meant }, list }) => {
  const wordsOf = (text: string): readonly string[] => foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];

  it('stand for words of the catalogue', () => {
    const known = list.flatMap(({ title, aliases, description, inputs }) =>
      [title, ...aliases, description, ...Object.values(inputs).map((input) => input.title)].flatMap(wordsOf),
    );
    const ending = new RegExp(`(?:${endings})$`, 'u');
    const unknown = Object.keys(meant)
      .flatMap(wordsOf)
      .filter((word) => !known.some((other) => other.startsWith(word.replace(ending, ''))));
    expect(unknown).toEqual([]);
  });

  it('are written as they are compared, and none is ignored', () => {
    const beginnings = Object.values(meant).flatMap((words) => words.split(' '));
    const all = [...Object.keys(meant).flatMap((words) => words.split(' ')), ...beginnings, ...ignored.split(' ')];
    expect(all.filter((word) => word !== wordsOf(word).join(' '))).toEqual([]);
    expect(new Set(ignored.split(' ')).size).toBe(ignored.split(' ').length);
    expect(ignored.split(' ').filter((word) => beginnings.some((part) => word.startsWith(part)))).toEqual([]);
  });
});
