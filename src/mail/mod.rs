//! placeholder until the mail branch lands
pub struct TransportUrl;
impl TransportUrl {
    pub fn parse(_: &str) -> Result<Self, String> {
        Ok(Self)
    }
}
pub fn parse_sender(_: &str) -> Result<(), String> {
    Ok(())
}
