import type * as records from 'metricbook/records';

type Records = typeof records;

/** What columns are usually called, beside the name of the field, by kind of record and field. */
type UsualNames = {
  readonly [
    Source in keyof Records as Records[Source] extends { readonly fields: object } ? Source : never
  ]: Records[Source] extends { readonly fields: infer Fields }
    ? { readonly [Field in keyof Fields]?: readonly string[] }
    : never;
};

const currency = ['currency code', 'iso currency'];
const customer = [
  'customer id',
  'customer key',
  'customer number',
  'customer no',
  'customer code',
  'cust id',
  'client',
  'client id',
  'buyer',
  'buyer id',
  'account',
  'account id',
  'customer email',
  'user id',
];
const user = ['user id', 'account id', 'member id', 'customer id', 'person', 'person id', 'distinct id', 'uid'];
const rep = [
  'sales rep',
  'rep id',
  'rep name',
  'sales agent',
  'agent',
  'owner',
  'owner id',
  'employee',
  'salesperson',
  'seller',
];
const kind = ['type', 'category'];
const opened = ['created date', 'creation date', 'opened', 'open date', 'opened at', 'entry date', 'engage date'];
const answered = ['answer date', 'response date', 'submitted at', 'submitted', 'survey date', 'responded at'];
const grade = ['rating', 'score', 'answer'];

/**
 * The one place for them. They are compared without regard to case, blanks and punctuation. Of one kind of record, no name
 * may stand for two fields.
 */
export const usualNames: UsualNames = {
  adResults: {
    shownAt: ['day', 'report date', 'reporting starts'],
    impressions: ['impr', 'views', 'shown'],
    clicks: ['link clicks'],
    engagements: ['engagement', 'interactions'],
    conversions: ['conv', 'results', 'purchases'],
    spend: ['cost', 'amount spent', 'ad spend', 'costs'],
    attributedRevenue: ['revenue', 'conversion value', 'conv value', 'purchase value', 'attributed sales', 'sales'],
    currency,
  },
  carts: {
    createdAt: [...opened, 'cart date', 'first item at', 'started at'],
    completedAt: ['ordered at', 'order date', 'converted at', 'purchased at', 'checked out at'],
  },
  cashMovements: {
    kind: [...kind, 'direction'],
    amount: ['value', 'sum', 'total'],
    movedAt: ['booking date', 'booked at', 'value date', 'transaction date', 'payment date', 'paid at'],
    currency,
  },
  checkouts: {
    startedAt: [...opened, 'created at', 'checkout date', 'checkout started at'],
    completedAt: ['ordered at', 'order date', 'converted at', 'purchased at'],
  },
  collateralUses: {
    piece: ['piece id', 'asset', 'asset id', 'document', 'material', 'content'],
    usedAt: ['use date', 'shared at', 'sent at', 'viewed at'],
  },
  contracts: {
    startedAt: ['start date', 'contract start', 'valid from', 'effective date', 'term start', 'start'],
    endsAt: ['end date', 'contract end', 'valid to', 'valid until', 'expires at', 'expiry date', 'term end', 'end'],
    licences: ['licenses', 'seats', 'licence count', 'license count', 'number of licences', 'quantity'],
    renewed: ['is renewed', 'renewal', 'was renewed'],
  },
  costs: {
    category: [...kind.filter((name) => name !== 'category'), 'cost type', 'cost category', 'heading', 'kind'],
    amount: ['cost', 'value', 'sum', 'total'],
    incurredAt: ['cost date', 'booking date', 'booked at', 'invoice date', 'expense date'],
    currency,
  },
  deals: {
    outcome: ['stage', 'status', 'deal stage', 'deal status', 'opportunity stage', 'result'],
    value: ['amount', 'deal value', 'deal amount', 'close value', 'opportunity amount', 'acv'],
    listValue: ['list price', 'list amount', 'sales price'],
    probability: ['win probability', 'likelihood', 'chance'],
    lateStage: ['is late stage'],
    currency,
    createdAt: [...opened, 'create date', 'deal created'],
    closedAt: ['close date', 'closed date', 'closing date', 'won at', 'won date'],
  },
  defects: {
    foundAt: [...opened, 'created at', 'reported at', 'report date', 'detected at'],
    escaped: ['in production', 'found in production', 'is escaped', 'after release'],
  },
  deployments: {
    deployedAt: ['deploy date', 'deployment date', 'released at', 'release date', 'finished at', 'created at'],
    failed: ['is failed', 'failure', 'has failed', 'caused incident'],
  },
  effortAnswers: { grade, answeredAt: answered },
  emailSubscribers: {
    subscribedAt: [
      'opted in at',
      'opt in time',
      'optin date',
      'confirm time',
      'joined at',
      'signup date',
      'created at',
      'sign up date',
    ],
    leftAt: ['unsubscribed at', 'unsub time', 'unsubscribe date', 'opted out at', 'removed at'],
    removed: ['is removed', 'cleaned'],
  },
  incidents: {
    startedAt: [...opened, 'start date', 'start time', 'start', 'created at', 'began at'],
    restoredAt: ['resolved at', 'resolved', 'end date', 'end time', 'end', 'fixed at', 'closed at', 'recovered at'],
  },
  investments: {
    investedAt: ['investment date', 'purchase date', 'bought at'],
    cost: ['invested', 'amount', 'invested amount', 'investment', 'price paid'],
    returned: ['return', 'returns', 'proceeds', 'gain', 'value returned'],
    currency,
  },
  leads: {
    createdAt: [...opened, 'create date', 'lead date', 'came in at'],
    marketingQualifiedAt: ['mql date', 'mql at', 'became mql at', 'became a marketing qualified lead date'],
    qualifiedAt: [
      'sql date',
      'sql at',
      'sales qualified at',
      'accepted at',
      'became sql at',
      'became a sales qualified lead date',
    ],
    rejectedAt: ['disqualified at', 'disqualified date', 'rejection date', 'lost at'],
    firstResponseAt: ['first response', 'responded at', 'first reply at', 'first response date', 'response date'],
    followedUpAt: [
      'follow up date',
      'follow up at',
      'first contact',
      'first contacted at',
      'contacted at',
      'first contact date',
    ],
    qualityFollowUp: ['good follow up'],
    convertedAt: [
      'conversion date',
      'customer since',
      'became customer at',
      'won at',
      'won date',
      'became a customer date',
    ],
  },
  mailings: {
    sentAt: ['send date', 'send time', 'delivery date', 'campaign date'],
    sent: ['recipients', 'emails sent', 'total recipients', 'sends'],
    delivered: ['deliveries', 'successful deliveries', 'emails delivered'],
    bounced: ['bounces', 'total bounces'],
    uniqueOpens: ['opens', 'opened', 'unique opened'],
    uniqueClicks: ['clicks', 'clicked', 'unique clicked'],
    conversions: ['orders', 'goals'],
    unsubscribes: ['unsubscribed', 'opt outs', 'unsubs'],
    spamComplaints: ['complaints', 'abuse complaints', 'spam reports', 'spam'],
  },
  orders: {
    customer,
    orderedAt: [
      'order date',
      'order datetime',
      'order time',
      'date of order',
      'purchase date',
      'purchased at',
      'placed at',
      'created at',
      'created date',
      'invoice date',
    ],
    revenue: [
      'net',
      'net revenue',
      'net amount',
      'net total',
      'net sales',
      'order value',
      'order amount',
      'order total',
      'amount',
      'total',
      'sales',
      'subtotal',
    ],
    units: ['quantity', 'qty', 'items', 'item count', 'pieces', 'units sold'],
    cost: ['cogs', 'cost of goods', 'cost of goods sold', 'item cost'],
    refundedAt: ['refund date', 'returned at', 'return date'],
    refundedAmount: ['refund', 'refund amount', 'refunded', 'amount refunded'],
    currency,
  },
  quotas: {
    rep,
    startsAt: ['start date', 'start', 'period start', 'quota start', 'term start', 'month', 'quarter'],
    quota: ['target', 'goal', 'quota amount'],
    won: ['closed', 'attained', 'achieved', 'actual', 'bookings', 'won amount'],
    forecast: ['predicted', 'forecast amount', 'projection'],
    currency,
  },
  recommendationAnswers: {
    score: ['rating', 'nps', 'nps score', 'grade', 'answer', 'likelihood'],
    answeredAt: answered,
  },
  revenueEntries: {
    customer,
    amount: ['revenue', 'net', 'net amount', 'value', 'total', 'line total', 'net revenue'],
    recognisedAt: [
      'recognized at',
      'recognition date',
      'revenue date',
      'booking date',
      'invoice date',
      'posting date',
      'posted at',
    ],
    recurring: ['is recurring', 'is subscription'],
    currency,
  },
  salesActivities: {
    kind: [...kind, 'activity type', 'activity'],
    occurredAt: ['activity date', 'done at', 'completed at', 'completed date', 'due date', 'created at', 'start time'],
    held: ['took place', 'completed', 'attended', 'is held'],
    talked: ['connected', 'answered', 'reached'],
    rep,
  },
  salesReps: {
    startedAt: ['start date', 'hire date', 'hired at', 'joined at', 'hiring date'],
    quotaFirstReachedAt: ['first quota date', 'ramped at', 'ramp date', 'quota first reached'],
  },
  satisfactionAnswers: { grade: [...grade, 'csat', 'csat score', 'satisfaction'], answeredAt: answered },
  sprints: {
    endedAt: ['end date', 'end', 'sprint end', 'finished at', 'completed at', 'complete date'],
    committedWork: ['committed', 'planned', 'planned points', 'commitment', 'committed points'],
    addedWork: ['added', 'added points', 'scope added'],
    completedWork: ['completed', 'done', 'completed points', 'velocity'],
    bugs: ['bug count', 'defects'],
  },
  stockReceipts: {
    receivedAt: ['receipt date', 'delivery date', 'delivered at', 'goods receipt date'],
    units: ['quantity', 'qty', 'pieces', 'received', 'units received'],
  },
  subscriptions: {
    customer,
    kind: [...kind, 'subscription type'],
    startedAt: [
      'start date',
      'start',
      'valid from',
      'subscription start',
      'activated at',
      'created at',
      'current period start',
    ],
    endedAt: [
      'end date',
      'end',
      'valid to',
      'valid until',
      'subscription end',
      'expires at',
      'expired at',
      'current period end',
    ],
    cancelledAt: ['canceled at', 'cancellation date', 'cancel date', 'churned at'],
    amount: [
      'price',
      'unit price',
      'unit amount',
      'plan amount',
      'mrr',
      'monthly charge',
      'monthly charges',
      'monthly price',
    ],
    currency,
    interval: ['billing interval', 'billing period', 'period', 'billing cycle', 'plan interval'],
    intervalCount: ['plan interval count', 'billing interval count'],
    quantity: ['seats', 'qty', 'licences', 'licenses'],
    discountShare: ['percent off', 'discount rate'],
    discount: ['discount amount', 'amount off'],
    discountEndsAt: ['discount end', 'discount end date'],
  },
  tickets: {
    createdAt: [...opened, 'create date', 'received at'],
    firstResponseAt: ['first response', 'first reply at', 'first response date', 'responded at', 'replied at'],
    resolvedAt: ['resolved date', 'solved at', 'closed at', 'closed date', 'resolution date', 'solved date'],
    resolvedOnFirstContact: ['first contact resolution', 'fcr', 'one touch', 'resolved first contact'],
  },
  timeEntries: {
    kind: [...kind, 'activity', 'task type'],
    hours: ['time', 'hours worked', 'duration hours', 'hours spent'],
    workedAt: ['work date', 'entry date', 'spent at', 'logged at'],
  },
  toolUses: {
    tool: ['tool id', 'tool name', 'app', 'application', 'software'],
    usedAt: ['use date', 'accessed at', 'last used at'],
  },
  trials: {
    startedAt: ['start date', 'trial start', 'trial started at', 'created at', 'signup date'],
    convertedAt: ['conversion date', 'paid at', 'subscribed at', 'upgraded at', 'became customer at'],
  },
  userAccounts: {
    signedUpAt: [
      'signup date',
      'sign up date',
      'signup at',
      'registered at',
      'registration date',
      'created at',
      'created date',
      'joined at',
    ],
    activatedAt: ['activation date', 'activated on', 'first value at', 'onboarded at'],
  },
  userEvents: {
    user,
    occurredAt: ['event date', 'event time', 'event at', 'created at', 'happened at', 'login at', 'seen at'],
    usedFeature: ['used feature', 'feature used', 'is feature'],
    paid: ['is paid', 'paying', 'is paying', 'is customer'],
  },
  visits: {
    visitor: ['visitor id', 'client id', 'user pseudo id', 'full visitor id', 'user id', 'cookie id'],
    startedAt: ['visit start', 'visit start time', 'visit date', 'session start', 'session date', 'created at'],
    bounced: ['bounce', 'is bounce'],
    addedToCart: ['add to cart', 'cart added', 'added to basket'],
    conversions: ['conversion', 'transactions', 'orders', 'purchases', 'goals'],
  },
  workItems: {
    createdAt: [...opened, 'reported at', 'report date', 'create date'],
    startedAt: ['start date', 'in progress at', 'work started', 'in progress date', 'start'],
    finishedAt: [
      'finished date',
      'finish date',
      'done at',
      'done date',
      'resolved',
      'resolved at',
      'resolution date',
      'closed at',
      'closed date',
      'completed at',
      'completed date',
    ],
    bug: ['is bug', 'defect'],
    work: ['story points', 'points', 'estimate', 'size', 'effort'],
    activeHours: ['active time', 'time spent', 'touch time', 'hours worked'],
    waitingHours: ['waiting time', 'wait time', 'blocked hours', 'idle hours'],
  },
  workPackages: {
    budget: ['planned cost', 'planned value', 'bac', 'budgeted cost'],
    dueAt: ['due date', 'deadline', 'planned finish', 'planned end'],
    finishedAt: ['finish date', 'finished date', 'completed at', 'completed date', 'actual finish', 'actual end'],
    cost: ['actual cost', 'spent', 'actual', 'ac'],
    currency,
  },
};
