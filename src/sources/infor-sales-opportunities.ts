import type { Source } from '../metric';

export const inforSalesOpportunities: Source = {
  title: 'Infor CloudSuite Industrial: Sales opportunity analysis',
  url: 'https://docs.infor.com/csi/2023.x/en-us/csbiolh/analytics_birst_cl_sl/ama1648038959686.html',
};
