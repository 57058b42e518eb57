import type * as metrics from '../../../metrics/subscriptions';
import type { MetricText } from '../../locale';

export const subscriptions: Readonly<Record<keyof typeof metrics, MetricText>> = {
  activeBaseChurnRate: {
    title: 'Współczynnik rezygnacji z aktywnej bazy',
    description:
      'Jaka część klientów obecnych na początku okresu lub pozyskanych w jego trakcie zrezygnowała w tym okresie.',
    aliases: [],
    notes: [
      'Tak liczą rezygnacje Stripe i Gumroad, za 30 dni. Gdy przybywa wielu klientów, wynik jest niższy od współczynnika rezygnacji klientów, bo powiększają oni podstawę.',
      'Klienta, który wrócił, zalicz do nowych: inaczej jego drugie odejście nie ma podstawy.',
    ],
  },
  annualRecurringRevenue: {
    title: 'Roczny przychód powtarzalny',
    description: 'Ile dzisiejsze subskrypcje przyniosłyby w ciągu roku, gdyby nic się nie zmieniło.',
    aliases: ['ARR', 'roczny przychód cykliczny', 'powtarzalny przychód roczny'],
    notes: [
      'Pierwotnie ARR oznaczał przychód z kontraktów na rok lub dłużej: oblicza go roczny przychód powtarzalny z kontraktów.',
      'Opłaty jednorazowe i opłaty za użycie się nie powtarzają, więc się ich nie wlicza. Przeliczenie całego przychodu na rok to przychód w ujęciu rocznym (run rate).',
    ],
  },
  annualisedChurnRate: {
    title: 'Współczynnik rezygnacji w ujęciu rocznym',
    description:
      'Jaka część klientów odeszłaby w ciągu roku, gdyby w każdym miesiącu tracono taki sam odsetek jak w tym.',
    aliases: ['roczny współczynnik rezygnacji', 'roczny churn'],
    notes: [
      'Współczynnik rezygnacji klientów musi dotyczyć jednego miesiąca.',
      'Mnożenie przez 12 zawyża wynik: w każdym miesiącu traci się część tych, którzy pozostali. Miesięczne 5 % daje 46 % rocznie, a nie 60 %.',
    ],
  },
  averageRevenuePerAccount: {
    title: 'Średni przychód na konto',
    description: 'Ile przeciętny klient płaci miesięcznie za subskrypcje.',
    aliases: ['ARPA', 'średni miesięczny przychód na konto'],
    notes: [
      'Klient z kilkoma subskrypcjami liczy się raz. Okresów próbnych i darmowych planów nie ma w żadnej z liczb.',
      'Niektórzy dostawcy nazywają to ARPU; tutaj średni przychód na użytkownika obejmuje cały przychód okresu, a nie przychód powtarzalny na jego koniec.',
      'Średnia cena sprzedaży to to samo dla samych nowych klientów; zmienia się jako pierwsza.',
    ],
  },
  averageRevenuePerPayingUser: {
    title: 'Średni przychód na płacącego użytkownika',
    description: 'Przychód okresu w przeliczeniu na każdego użytkownika, który w nim zapłacił.',
    aliases: ['ARPPU'],
    notes: [
      'Wartości dziennych, miesięcznych i rocznych nie da się przeliczać jednych na drugie: użytkownik, który płaci w dziesięciu dniach miesiąca, to jeden płacący użytkownik miesiąca.',
      'Przychodu, którego nie płaci żaden użytkownik, na przykład z reklam, się nie wlicza.',
    ],
  },
  averageRevenuePerUser: {
    title: 'Średni przychód na użytkownika',
    description: 'Cały przychód okresu w przeliczeniu na średnią liczbę subskrybentów.',
    aliases: ['ARPU'],
    notes: [
      'Dotyczy danego okresu: przed porównaniem z wartością miesięczną wartość kwartalną podziel przez 3.',
      'Obejmuje przychód jednorazowy i zależny od użycia. Dla samego przychodu powtarzalnego użyj średniego przychodu na konto.',
    ],
  },
  averageSalePrice: {
    title: 'Średnia cena sprzedaży',
    description: 'Ile przeciętny nowy klient płaci miesięcznie na początku.',
    aliases: ['ASP'],
    notes: [
      'Liczą się tylko pierwsze subskrypcje: późniejsze przejścia na wyższy plan to rozszerzenia, a klientów, którzy wrócili, nie ma w żadnej z liczb.',
      'W handlu detalicznym te same słowa oznaczają przychód na sprzedaną jednostkę: to średni przychód na jednostkę.',
    ],
  },
  averageSubscribers: {
    title: 'Średnia liczba subskrybentów',
    description: 'Ilu subskrybentów było średnio, na podstawie początku i końca okresu.',
    aliases: [],
    notes: [
      'Dwa punkty to przybliżenie. Gdy liczba szybko rośnie lub waha się w trakcie okresu, dokładniejsza jest średnia z dni.',
      'Dla roku uśrednij miesiące: sam pierwszy i ostatni dzień mogą zmylić.',
    ],
  },
  cancelledMrrRate: {
    title: 'Współczynnik utraty MRR przez rezygnacje',
    description:
      'Miesięczny przychód powtarzalny utracony wraz z odejściem klientów, w stosunku do jego wartości na początku okresu.',
    aliases: ['MRR churn rate', 'churn MRR'],
    notes: [
      'Nie obejmuje zmniejszeń subskrypcji. Razem z nimi jest to współczynnik utraty MRR brutto, który wiele raportów ma na myśli, pisząc „MRR churn rate”.',
      'Może przekroczyć 100 %, gdy klienci w trakcie okresu dołączyli lub rozszerzyli subskrypcję, a potem zrezygnowali.',
    ],
  },
  customerChurnRate: {
    title: 'Współczynnik rezygnacji klientów',
    description: 'Jaka część klientów z początku okresu zrezygnowała w jego trakcie.',
    aliases: [
      'churn',
      'churn rate',
      'współczynnik rezygnacji',
      'logo churn',
      'wskaźnik odejść klientów',
      'wskaźnik churn',
    ],
    notes: [
      'Nie wlicza się klientów, którzy dołączyli i odeszli w tym samym okresie. Uwzględnia ich całkowity współczynnik rezygnacji klientów; współczynnik rezygnacji z aktywnej bazy dodatkowo wlicza do podstawy tych, którzy dołączyli w okresie.',
      'Klient odchodzi, gdy kończy się jego ostatnia subskrypcja. Rezygnacja z jednej z kilku to zmniejszenie.',
      'Współczynników z poszczególnych miesięcy nie sumuje się do roku: składa je współczynnik rezygnacji w ujęciu rocznym.',
      'Podaj, kiedy następuje rezygnacja: jedne systemy liczą ją w dniu wypowiedzenia, inne z końcem opłaconego okresu.',
    ],
  },
  customerLifetime: {
    title: 'Czas życia klienta',
    description: 'Ile miesięcy średnio pozostaje klient, jeśli w każdym miesiącu traci się taki sam odsetek klientów.',
    aliases: ['średni czas życia klienta', 'długość życia klienta', 'customer lifetime'],
    notes: [
      'Współczynnik rezygnacji klientów musi dotyczyć jednego miesiąca.',
      'Nowi klienci odchodzą zwykle szybciej niż starzy, więc współczynnik młodego produktu sprawia, że czas życia wygląda na krótki.',
      'Dla miesiąca bez rezygnacji nie ma tu wyniku; użyj współczynnika z dłuższego czasu. Dostawcy pokazują w zamian 0, limit 60 miesięcy albo nieskończoność.',
    ],
  },
  customerRetentionRate: {
    title: 'Współczynnik utrzymania klientów',
    description: 'Jaka część klientów z początku okresu pozostaje na jego koniec.',
    aliases: ['CRR', 'retencja klientów', 'wskaźnik retencji klientów', 'logo retention'],
    notes: [
      'Licz tylko tych nowych klientów, którzy na koniec okresu nadal nimi są. Ci, którzy dołączyli i odeszli, nie należą do klientów na końcu, więc ich odjęcie obniża wynik.',
      'Klienta, który wrócił, zalicz do nowych.',
      'Liczony w ten sposób jest tym, co współczynnik rezygnacji klientów pozostawia ze 100 %.',
    ],
  },
  expansionRate: {
    title: 'Współczynnik rozszerzeń',
    description:
      'Miesięczny przychód powtarzalny dodany przez dotychczasowych klientów, w stosunku do jego wartości na początku okresu.',
    aliases: ['współczynnik rozszerzeń MRR', 'wskaźnik ekspansji MRR', 'expansion MRR rate'],
    notes: [
      'Baremetrics i inni nazywają „expansion MRR rate” wzrost MRR z rozszerzeń względem poprzedniego miesiąca, co jest inną liczbą.',
      'Nie uwzględnia strat: z rozszerzeniami zestawia je wskaźnik utrzymania przychodów netto.',
    ],
  },
  grossMrrChurnRate: {
    title: 'Współczynnik utraty MRR brutto',
    description:
      'Miesięczny przychód powtarzalny utracony przez rezygnacje i zmniejszenia subskrypcji, w stosunku do jego wartości na początku okresu.',
    aliases: ['churn przychodów brutto', 'gross revenue churn', 'gross MRR churn'],
    notes: [
      'Rozszerzenia go nie łagodzą: odlicza je współczynnik utraty MRR netto. Współczynnik utraty MRR przez rezygnacje pomija zmniejszenia.',
      'Może przekroczyć 100 %, gdy klienci w trakcie okresu dołączyli lub rozszerzyli subskrypcję, a potem zrezygnowali.',
    ],
  },
  grossRevenueRetention: {
    title: 'Wskaźnik utrzymania przychodów brutto',
    description:
      'Jaką część przychodu powtarzalnego z początku okresu ci sami klienci płacą nadal na jego koniec, bez rozszerzeń.',
    aliases: ['GRR', 'GDR', 'retencja przychodów brutto', 'gross revenue retention'],
    notes: [
      'Bierz to, co utracono u klientów obecnych na początku, porównując każdego z tym, co wtedy płacił. To, co zyskano w trakcie okresu i znów utracono, nie jest tu stratą.',
      'Nigdy nie przekracza 100 %, bo żaden klient nie może zachować więcej, niż miał. Wskaźnik utrzymania przychodów netto, który wlicza rozszerzenia, może.',
      'Podaj, czy dotyczy jednego miesiąca, czy dwunastu: wartości te bardzo się różnią.',
    ],
  },
  monthlyRecurringRevenue: {
    title: 'Miesięczny przychód powtarzalny',
    description: 'Ile wszystkie płatne subskrypcje razem przynoszą w miesiącu.',
    aliases: ['MRR', 'miesięczny przychód cykliczny', 'powtarzalny przychód miesięczny'],
    notes: [
      'To nie jest kwota zafakturowana. Plan roczny liczy się w każdym miesiącu w wysokości jednej dwunastej ceny; okresów próbnych, podatków, opłat jednorazowych i opłat za użycie się nie wlicza.',
      'Dostawcy różnie traktują rabaty i plany krótsze niż miesiąc: cenę tygodniową mnożą przez 4, przez 4,33 albo przez 52/12. Trzymaj się jednej zasady.',
      'MRR z kilku miesięcy się nie sumuje: sumuje się przychód, jako przychód ogółem.',
    ],
  },
  mrrGrowthRate: {
    title: 'Stopa wzrostu MRR',
    description: 'O ile wzrósł w okresie miesięczny przychód powtarzalny, w stosunku do wartości z jego początku.',
    aliases: ['tempo wzrostu MRR', 'wskaźnik wzrostu MRR'],
    notes: [
      'Jest to wzrost w podanym okresie. Dla kilku miesięcy stopę jednego miesiąca podaje średniookresowa stopa wzrostu.',
      'Obejmuje nowych klientów: wzrost u samych dotychczasowych pokazuje wskaźnik utrzymania przychodów netto.',
    ],
  },
  netMrrChurnRate: {
    title: 'Współczynnik utraty MRR netto',
    description:
      'Utracony miesięczny przychód powtarzalny po odliczeniu tego, co dodali dotychczasowi i powracający klienci, w stosunku do wartości na początku okresu.',
    aliases: ['churn przychodów netto', 'net revenue churn', 'net MRR churn'],
    notes: [
      'Wartość poniżej zera jest dobra („ujemny churn”): dotychczasowi klienci rosną szybciej, niż odchodzą inni. Chargify podaje odpowiadającą mu kwotę z przeciwnym znakiem.',
      'Nowi klienci nigdy się do niego nie liczą.',
      'Reaktywacja liczy się tutaj, a we wskaźniku utrzymania przychodów netto nie, więc oba dają razem 100 % tylko wtedy, gdy nikt nie wraca.',
    ],
  },
  netNewMrr: {
    title: 'Przyrost MRR netto',
    description:
      'O ile wzrósł lub spadł w okresie miesięczny przychód powtarzalny: to, co zyskano, pomniejszone o to, co utracono.',
    aliases: ['nowy MRR netto', 'net new MRR'],
    notes: [
      'Utracone kwoty podawaj jako liczby dodatnie.',
      'Dodany do MRR na początku daje MRR na końcu, o ile każdą zmianę policzono raz, a kursy walut się nie zmieniły.',
    ],
  },
  netRevenueRetention: {
    title: 'Wskaźnik utrzymania przychodów netto',
    description:
      'Ile klienci z początku okresu płacą na jego koniec, wraz z rozszerzeniami, w stosunku do tego, co płacili na początku.',
    aliases: ['NRR', 'NDR', 'retencja przychodów netto', 'net revenue retention'],
    notes: [
      'Bierz zmiany u klientów obecnych na początku. Nowych i powracających klientów się nie wlicza, podobnie jak tego, co później w okresie dodają lub z czego rezygnują.',
      'ChartMogul wlicza do utrzymania reaktywację; Baremetrics nie wspomina o zmniejszeniach. Porównuj tylko liczby według jednej zasady.',
      'Podaj, czy dotyczy jednego miesiąca, czy dwunastu. Firmy publikują zwykle za dwanaście.',
    ],
  },
  reactivationRate: {
    title: 'Współczynnik reaktywacji klientów',
    description: 'Jaka część byłych klientów wróciła w okresie.',
    aliases: ['wskaźnik odzyskania klientów', 'win-back rate'],
    notes: [
      'Dostawcy różnie określają dopuszczalną długość przerwy: ProfitWell przyjmuje dowolną, a dla Maxio po 90 dniach klient jest znów nowy. W obu liczbach stosuj tę samą zasadę.',
      'Kto odchodzi i wraca w tym samym okresie, nie był na jego początku byłym klientem i się nie liczy.',
    ],
  },
  saasQuickRatio: {
    title: 'Wskaźnik quick ratio dla SaaS',
    description: 'Ile razy przychód powtarzalny zyskany w okresie pokrywa to, co utracono.',
    aliases: ['quick ratio', 'SaaS quick ratio'],
    notes: [
      'Poniżej 1 przychód powtarzalny się kurczy; zwykle celem jest 4 lub więcej.',
      'Niektóre wzory pomijają powracających klientów: aby porównać wynik z nimi, podaj 0 jako MRR z reaktywacji.',
      'W rachunkowości quick ratio to inna liczba, wskaźnik płynności szybkiej: aktywa płynne do zobowiązań krótkoterminowych.',
    ],
  },
  seatsPerAccount: {
    title: 'Liczba stanowisk na konto',
    description: 'Za ile stanowisk lub licencji płaci przeciętny klient.',
    aliases: ['liczba licencji na konto', 'licencje na klienta'],
    notes: [
      'Opłacone stanowiska nie muszą być wykorzystywane.',
      'Kilka dużych kont podnosi średnią; sprawdź też rozkład.',
    ],
  },
  totalCustomerChurnRate: {
    title: 'Całkowity współczynnik rezygnacji klientów',
    description:
      'Wszyscy klienci utraceni w okresie, także pozyskani w jego trakcie, w stosunku do liczby klientów na jego początku.',
    aliases: ['całkowity churn klientów'],
    notes: [
      'Tak liczą rezygnacje Chargify i Recurly. Ci, którzy dołączają i od razu odchodzą, są w stratach, ale nie w podstawie, więc wynik może przekroczyć 100 %.',
      'Udział klientów z początku okresu, którzy zrezygnowali, podaje współczynnik rezygnacji klientów.',
    ],
  },
  trialConversionRate: {
    title: 'Współczynnik konwersji okresów próbnych',
    description: 'Ile okresów próbnych przeszło w płatne subskrypcje, w stosunku do rozpoczętych okresów próbnych.',
    aliases: ['konwersja z okresu próbnego', 'konwersja trial-to-paid'],
    notes: [
      'Gdy śledzi się okresy próbne rozpoczęte w jednym okresie (ChartMogul, RevenueCat), współczynnik rośnie, aż skończy się ostatni z nich.',
      'Gdy zamiast tego bierze się konwersje i rozpoczęcia z tego samego okresu (Baremetrics), współczynnik jest od razu ostateczny, ale dotyczą one różnych okresów próbnych, a wynik może przekroczyć 100 %.',
    ],
  },
};
