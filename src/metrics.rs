//! The counters behind `/metrics`. No names, no persons.

use prometheus::{
    Encoder, Histogram, HistogramOpts, IntCounterVec, IntGauge, IntGaugeVec, Opts, Registry,
    TextEncoder,
};

#[derive(Debug, Clone)]
pub struct Metrics {
    registry: Registry,
    /// Check-ins by `place` (desk, cafe) and `outcome` (new, same, or the refusal's code).
    pub check_ins: IntCounterVec,
    pub draw_seconds: Histogram,
    /// Letters by `state` (waiting, sent, failed).
    pub outbox: IntGaugeVec,
    /// Runs of jobs by `job` and `outcome` (done, failed).
    pub job_runs: IntCounterVec,
    /// Refused sign-ins by `event` and `standing` (known, house, stranger).
    pub security_events: IntCounterVec,
    pub requests: IntCounterVec,
    /// 1 if the last regular write to the database worked; otherwise 0.
    pub can_write: IntGauge,
    /// 1 while the clock is trusted; otherwise 0, and nothing is ended or closed by time.
    pub clock_is_right: IntGauge,
}

impl Metrics {
    pub fn new() -> Result<Self, prometheus::Error> {
        let counter =
            |name, help, labels: &[&str]| IntCounterVec::new(Opts::new(name, help), labels);
        let buckets = prometheus::exponential_buckets(0.000_05, 2.0, 12)?;
        let draws =
            HistogramOpts::new("aanschuif_draw_seconds", "How long a draw took").buckets(buckets);
        let metrics = Self {
            registry: Registry::new(),
            check_ins: counter(
                "aanschuif_check_ins_total",
                "Check-ins by place and outcome",
                &["place", "outcome"],
            )?,
            draw_seconds: Histogram::with_opts(draws)?,
            outbox: IntGaugeVec::new(
                Opts::new("aanschuif_outbox_letters", "Letters by state"),
                &["state"],
            )?,
            job_runs: counter(
                "aanschuif_job_runs_total",
                "Runs of jobs by outcome",
                &["job", "outcome"],
            )?,
            security_events: counter(
                "aanschuif_security_events_total",
                "Refusals at signing in by event and from where",
                &["event", "standing"],
            )?,
            requests: counter(
                "aanschuif_http_requests_total",
                "Requests by route and status",
                &["route", "status"],
            )?,
            can_write: IntGauge::new("aanschuif_can_write", "Whether the database can be written")?,
            clock_is_right: IntGauge::new(
                "aanschuif_clock_is_right",
                "Whether the clock can be believed",
            )?,
        };
        metrics.registry.register(Box::new(metrics.check_ins.clone()))?;
        metrics.registry.register(Box::new(metrics.draw_seconds.clone()))?;
        metrics.registry.register(Box::new(metrics.outbox.clone()))?;
        metrics.registry.register(Box::new(metrics.job_runs.clone()))?;
        metrics.registry.register(Box::new(metrics.security_events.clone()))?;
        metrics.registry.register(Box::new(metrics.requests.clone()))?;
        metrics.registry.register(Box::new(metrics.can_write.clone()))?;
        metrics.registry.register(Box::new(metrics.clock_is_right.clone()))?;
        Ok(metrics)
    }

    pub fn count_request(&self, route: &str, status: u16) {
        self.requests.with_label_values(&[route, status.to_string().as_str()]).inc();
    }

    pub fn is_ready(&self) -> bool {
        self.can_write.get() == 1
    }

    pub fn text(&self) -> Result<Vec<u8>, prometheus::Error> {
        let mut text = Vec::new();
        TextEncoder::new().encode(&self.registry.gather(), &mut text)?;
        Ok(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_counted_is_in_the_text() {
        let metrics = Metrics::new().unwrap();
        metrics.count_request("/api/kiosk/state", 200);
        metrics.outbox.with_label_values(&["waiting"]).set(3);
        let text = String::from_utf8(metrics.text().unwrap()).unwrap();
        assert!(text.contains(r#"route="/api/kiosk/state",status="200"} 1"#), "{text}");
        assert!(text.contains(r#"aanschuif_outbox_letters{state="waiting"} 3"#), "{text}");
    }
}
