import * as e from 'echarts/core';
import {LineChart} from 'echarts/charts';
e.use([LineChart]); console.log(e);
